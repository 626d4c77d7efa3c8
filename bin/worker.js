// What a worker thread of candor runs.
'use strict'
require('./load.js').loadProgram().work()
