import { scanXml } from './src/formats/locale-xml.ts'
const s = '<?xml version="1.0"?><!-- hi --><a x="1 &amp; 2" y=\'z\'>t &amp; u<![CDATA[ <b> ]]>v<c/></a ><!---->&bogus; &#x41; <![CDATA[open'
const f = (n: string) => (...a: unknown[]) => console.log(n, ...a.map((x, i) => typeof x === 'number' && typeof a[i+1] === 'number' ? JSON.stringify(s.slice(x, a[i+1] as number)) : typeof x==='number'?'':x))
scanXml(s, 0, { open: f('open'), close: f('close'), text: f('text'), replaced: f('replaced'), comment: f('comment') })
