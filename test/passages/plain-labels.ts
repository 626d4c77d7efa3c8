import { guides } from './lines.ts'
import type { Passage } from './passage.ts'

/** Labels, buttons and notices that press nobody, many of them neighbours of what does. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    false,
    `
    Lightning deals
    Weekend hours
    Last 7 days
    Last 2 days
    Last 30 days
    Ends
    End date
    Start date
    Ending balance
    Sort by: ending soonest
    Time remaining
    Remaining time: 3 hours
    Remaining balance £40
    Time left in this lesson: 4 minutes
    Cooking time left: 10:00
    Battery: 2 hours left
    Storage: 3 GB left
    You have 3 attempts left
    3 days left in your trial
    2 lessons left in this unit
    5 stops left
    Page 3 of 10
    Price updated today
    Prices rise 3% on 1 April 2027
    How prices change
    Price may vary by region
    Price history
    Price alert
    Price per unit
    Why are prices higher at weekends?
    Deal alerts
    Countdown
    Countdown to Christmas calendar
    Timer
    Kitchen timer
    Stopwatch
    Set a timer
    Egg timer
    Hot food
    While it's hot outside, keep your dog indoors
    Snap fastening
    Snapshots
    Jump rope
    Window blinds
    Window closing mechanism
    Door closer
    Iron
    Make your move: house removals
    Time zones
    Clock
    Wall clocks
    Today's menu
    Today's weather
    Today's opening hours
    Just for kids
    Just for you
    Just in
    Just landed
    Just added to your basket: Oak Table
    Early bird menu 5–7pm
    Late checkout
    Late night opening Thursday
    Midnight blue
    Weekend bag
    Rush hour
    Don't forget to vote on 3 May
    Please don't delay seeking medical help
    Act now, pay the fine by 3 March 2027
    Quick view
    Quick reply
    Fast charging
    Be safe
    Buy tickets
    Book a table
    Reserve online
    Reserve for 24 hours without payment
    Hold for collection
    Held at the depot for 7 days
    Your appointment is confirmed
    Your booking expires on 4 March 2027
    Quote valid for 30 days
    Your quote is valid until 2 January 2027
    Redeem voucher
    Redeem by 31 December 2026
    Use by: see lid
    Best before end
    Expiry date
    Card expires
    Popular
    Popular categories
    Popular destinations
    Popular near you
    Popular choices
    Popular in Menswear
    Most popular
    Trending searches
    Trending topics
    Hot drinks
    Hot tubs
    Hot sauce
    Rare books
    Rarely asked questions
    Rare plants
    Hard to reach areas
    Limited company
    Limited mobility
    Limited edition prints
    Limit reached
    Speed limited to 25 km/h
    Limited slip differential
    Space-saving
    Space heater
    Tight fit
    Slim fit, tight waist
    Seats 4 comfortably
    Seats fold flat
    Supply and fit
    Medical supplies
    Power supply
    Water supply
    Stock cubes
    Stock photos
    Chicken stock
    In stock at 3 stores near you
    Stock status
    Stockists
    Out of stock online
    Usually dispatched within 24 hours
    Usually ships in 2 days
    Usually open at weekends
    Fully booked
    Sold out
    Sold separately
    Sold in packs of 6
    Sold by weight
    Sold by Acme Trading
    Half board
    Half price child ticket
    Two thirds cotton
    Single room
    Single digits: a maths game
    Double room
    Final assembly required
    Final year students
    Last name
    Last modified
    Last updated 3 hours ago
    Last login 3 minutes ago
    Last seen today
    Last seen 5 minutes ago
    Last backup: yesterday
    Last signed in 2 days ago
    Last stop: Kings Cross
    Last train 23:50
    Last order date for Christmas: 18 December
    Last used 3 days ago
    First name
    First class
    First come the starters
    First aid kits
    Maximum occupancy: 4
    Maximum occupancy: 2 adults
    Occupancy
    Max capacity 12 people
    Capacity: 40 litres
    Capacity 5 people
    Room for 6 people
    Suitable for 2–4 players
    Players: 2
    For ages 3+
    Ages 4 and up
    3 people
    2 adults, 1 child
    12 guests maximum
    6 guests · 3 bedrooms · 2 baths
    Minimum 2 people
    4 followers
    120 followers
    32 photos
    14 comments
    2 replies
    6 likes
    18 bids
    Current bid £24
    Place bid
    You've been outbid
    3 new messages
    12 unread
    Views
    1,240 views
    34 answers
    250 results
    18 items
    Showing 24 of 180
    Viewing 1–20 of 45
    Now playing
    Now showing
    Now viewing: page 2
    Online
    Online now
    2 devices online
    Visitors welcome
    Visitor parking
    Visitors per day
    Customers
    Customer stories
    Our customers
    Trusted by 1,200 businesses (list)
    People you may know
    People also ask
    Someone to talk to
    Somebody That I Used to Know (Vinyl)
    Just booked? Manage your booking
    Just moved in?
    Recently viewed
    Recently added
    Recently updated
    Recent searches
    Recent orders
    Ordered 3 December 2026
    Order placed
    Your order has been placed
    Order received
    New order
    New orders
    New customer?
    New booking
    New sign-up form
    Bookings
    Booked by you on 3 March 2026
    You booked this room on 4 May 2026
    You bought this on 3 June 2026
    You saved £4.20 today
    You saved this article
    Anna replied
    Anna invited you
    Anna shared a list with you
    Anna sent you a message
    Anna accepted your invitation
    Anna commented on your post
    Anna joined your team
    Tom left a comment 2 hours ago
    Sam updated the document 5 minutes ago
    Kate is typing
    Kate has accepted your booking request
    Your driver Paul is 5 minutes away
    Paul delivered your parcel
    Delivered 2 hours ago
    Posted 3 hours ago
    Updated 2 minutes ago
    Published yesterday
    Added today
    Sent 5 minutes ago
    Paid 3 days ago
    Refunded yesterday
    Saved
    Saved 2 minutes ago
    Draft saved just now
    Queue position: 12
    You are number 12 in the queue
    Estimated wait: 4 minutes
    Neighbourhood watch
    Neighbours welcome
    Friends list
    Bestsellers
    Best sellers in Books
    Number one bestsellers
    Editor's choice
    Staff picks
    Demand planning
    Video on demand
    On demand
    Interest rate 4.5%
    Interest-free credit
    Points of interest
    Search results
    Searches
    Live score
    Live music
    Live shows
    Watch live
    Watchers
    Eyes
    Eye test
    No
    No, thanks
    No thank you
    No, cancel
    No, go back
    No, delete it
    No, don't save
    No, keep it
    No, use a different address
    No, I have a different question
    No, ship to one address
    No, I'd like to choose my own
    No, this isn't my order
    No, I am not a member
    No, I don't live here
    No, I haven't received it
    No, I'm not the account holder
    No, send me a paper bill
    No, it's for me
    No, it's a gift
    No, show me more
    No extras
    No seat preference
    No milk
    No ice
    No onions
    No nuts
    No bag, thanks
    No receipt
    No tip
    No meal
    No pets
    No children
    No newsletter
    Not now, thanks
    Not interested
    Not my account
    Not for me
    Not a gift
    Not sure yet
    Not sure? Talk to us
    Later
    Maybe another time
    Remind me tomorrow
    Skip intro
    Skip tutorial
    Skip this step
    Skip to content
    Skip ad
    Skip delivery this month
    Continue
    Continue with Google
    Continue with email
    Continue without account
    Continue without registering
    Continue without a promo code
    Continue with standard delivery
    Continue with essential cookies only
    Continue with ads
    Continue without changes
    Continue without tracking
    Use essential cookies only
    Stay
    Stay signed in
    Stay logged in
    Stay on current plan
    Keep current seat
    Keep my seat
    Keep my plan
    Keep my current address
    Keep shopping
    Leave
    Leave page
    Leave group
    Leave a review
    Leave blank
    Leave with neighbour
    Leave in porch
    Leave feedback
    Go without saving
    I agree
    I accept
    I don't agree
    I do not accept
    I understand
    I don't know
    I don't know my size
    I don't remember my password
    I don't have an email address
    I don't have a licence
    I don't have a car
    I don't want to book a room
    I don't want to add a bag
    I don't want a receipt
    I don't want a bag
    I don't want to share my location
    I don't want paper statements
    I don't want to receive texts
    I don't want to receive offers by post
    I don't want to receive offers by email
    I don't need a hotel
    I don't need a bag
    I don't need assistance
    I don't need parking
    I don't need help
    I don't eat meat
    I don't eat pork
    I don't drink alcohol
    I don't smoke
    I don't drive
    I don't like peanuts
    I don't like spicy food
    I don't like this recommendation
    I don't like this ad
    I have my own insurance
    I have a question
    I have a voucher
    I have an allergy
    I already own this
    I already subscribe
    I already have cover
    I already have an appointment
    I'm already a member
    I'm new
    I'm over 18
    I'm under 18
    I'm a guest
    I'm a business customer
    I'm vegan
    I'm not over 18
    I'm not travelling
    I'm not eligible
    I'm looking for something else
    I'm happy with my current plan
    I'm not ready to order
    I'd rather pay in store
    I'd rather pay monthly
    I'd rather call
    I'd rather collect in store
    I'd rather not say
    I prefer not to say
    I prefer email
    I prefer aisle seats
    I prefer oat milk
    I prefer to collect
    I prefer phone calls
    I'll do it later
    I'll pay at the hotel
    I'll pay cash
    I'll pay by card
    I'll pay later
    I'll pay the deposit
    I'll collect it
    I'll choose later
    I'll add my own
    I'll drive myself
    I'll decide later
    I forgot my password
    I want to speak to someone
    I want to pay my bill
    I want to return something
    I want to change my order
    I want to cancel
    I want to sell my car
    I waive my right to cancel once the download begins
    I accept the terms
    I choose home delivery
    I opt out of marketing
    My order hasn't arrived
    My account
    My card was declined
    My parcel is damaged
    My dog is allergic to chicken
    Decline
    Decline invitation
    Decline optional cookies
    Decline cover
    Pay full balance
    Pay the full amount
    Pay deposit
    Pay for delivery
    Pay for parking
    Pay more than the minimum
    Money off coupons
    Turn down service
    Turn off
    Protect your password
    Protect your account with two-step verification
    Protect your home
    Protect your skin from the sun
    Protect your floors with felt pads
    Protect your eyes
    Sun protection SPF 30
    Protection class IP67
    Cover letter
    Cover: hardback
    Duvet cover
    Cover photo
    Phone cover
    Insurance documents
    Insurance policy
    Your insurance
    My insurance
    Car insurance
    Get a quote
    Insurance included in the hire price
    Breakfast included
    Free breakfast included
    VAT included
    Batteries included
    Batteries not included
    Delivery included
    Service included
    Tax and service included
    Tools included
    2-year guarantee included
    Your booking includes breakfast
    Your room includes free Wi-Fi
    Your ticket includes a drink
    Your fare includes one cabin bag
    Your order includes 3 items
    Your plan includes 10 GB of data
    Your subscription includes 4K
    Includes one carry-on bag
    Includes VAT
    Includes remote control
    Includes delivery
    Selected
    Selected items
    Selected size: M
    Selected date: 3 May
    3 selected
    Selected for you by our editors
    Default address
    Default payment method
    Set as default
    Default language
    Automatically saved
    Auto-save is on
    Auto-lock on
    Dark mode on
    Notifications on
    Added
    Added to basket
    Added to cart
    1 item added
    Mug added to your basket
    Gift card added to your account
    Voucher applied
    Discount applied
    Code applied: SAVE10
    Points added
    Address added
    Card added
    Payment method added
    Donation
    Donate
    Make a donation
    Give monthly
    Tip your driver
    Add a tip
    No tip / 10% / 15%
    Tip
    Round up? Yes / No
    Complete your order
    Complete your profile
    Complete your booking
    Complete the look
    Complete purchase
    Complete checkout
    Complete your outfit
    Before you start
    Before you travel
    Before you fly: check your documents
    Before you pay, check your order
    Before you leave home
    Before you order, read the size guide
    Wait for the lights to stop flashing
    Wait 30 minutes before eating
    Please wait
    Please wait while we load your basket
    Loading, please wait
    One more step: confirm your email
    One last step: verify your address
    Almost there
    Almost done
    You're nearly done
    Your order is complete
    Your order is being prepared
    Your order is almost ready
    Your gift has been sent
    Gift received
    Gift card balance
    Reward points: 120
    You've earned 200 points
    You earned 35 points on this order
    You've reached Silver
    Claim expenses
    Claim form
    Make a claim
    Claim your baggage
    Claim VAT refund
    Unlocked phones
    Unlock your phone
    Unlock bike
    Unlock with Face ID
    You've been invited
    You have been charged £4.99
    You have been logged out
    You've been added to the team
    Spin class
    Spin bike
    Scratch-resistant
    Wheel of cheese
    Lucky dip
    Lucky charms
    Congratulations on your new baby
    Congratulations! Your application was accepted
    Congratulations, you passed the quiz
    Sign up
    Sign up for free
    Sign up with email
    Sign up to our newsletter
    Sign up to hear about new arrivals
    Subscribe
    Subscribe now
    Join
    Join us
    Join the team
    Join for free
    Register
    Register your product
    Register as a new customer
    Register a birth
    Log in
    Log in to see your orders
    Log in to manage your booking
    Log in to your account
    Log in to leave a review
    Log in to save your basket
    Create account
    Create an account to track your orders
    Create a free account
    Create an account and earn points
    Enter your email
    Enter your email address
    Enter your email to receive your receipt
    Enter your email to reset your password
    Enter your postcode to check availability
    Enter your postcode to see delivery times
    Enter your phone number for delivery updates
    Enter code
    Enter amount
    Enter your booking reference to continue
    Enter your card details
    Verify your email to activate your account
    Verify your number
    Download our app
    Get the app
    Open in app
    View in browser
    Also available in the app
    Install update
    Update the app to continue
    Scan to download
    Allow location to find stores near you
    Turn on notifications to track your order
    Share
    Share this product
    Invite a friend
    Invite friends, get £10 each
    Follow us
    Rate this app
    Rate your delivery
    Watch the video
    Watch trailer
    Skip the queue
    Continue reading
    Continue shopping
    Read more
    Read on
    Keep reading
    See more
    See prices
    See results
    View details
    View prices
    Cookies
    Accept
    Accept all
    Accept cookies
    Allow
    Cancel
    Cancel booking
    Cancel order
    Cancel appointment
    Cancel delivery
    Cancel changes
    Cancel any time in Settings
    Cancel anytime online
    Cancel your booking online
    Cancel within 14 days for a full refund
    Cancel free until 6pm
    Cancellation policy
    Free cancellation
    Cancellation confirmed
    Your membership has been cancelled
    Your plan will end on 3 March 2027
    Your subscription ends on 3 March 2027
    You'll keep access until 3 March 2027
    You can rejoin at any time
    We've received your cancellation
    You're unsubscribed
    You have been unsubscribed
    Unsubscribe in one click
    Unsubscribe at any time
    Manage preferences
    Update your preferences
    Email preferences
    Delete my account
    Delete file
    Delete this message?
    Are you sure?
    Are you sure you want to cancel your order?
    Are you sure you want to sign out?
    Are you sure you want to remove this device?
    Remove this item?
    Discard changes?
    Leave without saving?
    You'll lose your unsaved changes
    You will lose any unsaved work
    You'll lose your place in the form
    You'll lose connection in tunnels
    You'll lose weight gradually
    Refund policy
    Returns
    Start a return online
    Print a returns label
    Refunds within 14 days
    Your refund is on its way
    Your refund can take up to 5 days to reach your bank
    Payments can take up to 3 days
    Delivery may take up to 5 working days
    Activation can take up to 24 hours
    Verification takes up to 2 days
    It may take up to 10 minutes for your code to arrive
    Allow up to 3 days for your parcel to update
    Please allow 28 days for delivery
    Notice period
    Notice board
    Contact us
    Contact sales
    Contact support
    Contact us for a quote
    Contact us for wholesale prices
    Call to book
    Call to order
    Call us for a table
    Phone lines open 9–5
    Text us on 07000 000000
    Email us
    Visit us in store
    Visit your local store
    Speak to an adviser
    Book a call
    Live chat
    Chat now
    Ring the doorbell
    Write to us
    Our address
    Change plan
    Switch plan
    Upgrade
    Downgrade
    Upgrade to Premium
    Pause my subscription
    Pause
    Skip a month
    Pause deliveries while you're away
    Renew
    Renew now
    Auto-renewal: off
    Auto-renew
    Renewal date: 3 May 2027
    Sorry, something went wrong
    Sorry, we're closed
    Sorry, this page doesn't exist
    Sorry, this item is sold out
    We're sorry for the delay
    We miss the old shop too
    See you soon
    See you tomorrow
    Goodbye
    Thanks for visiting
    Thank you for your order
    Welcome back
    Have a question?
    Going places
    Going out tops
    Hold to record
    Hold on tight: rollercoaster rides
    Stop
    Reset password
    Type your message
    Type a search term
    Type DELETE to confirm
    Select a reason
    Reason for return
    Select a reason for your return
    Tell us what you think
    Take our survey
    Give feedback
    Step 1 of 3
    Step 2 of 3: Payment
    Step 3: Review
    Tick all that apply
    Tick to confirm you are over 18
    Tick if this is a gift
    Tick if billing address is the same
    Tick to add gift wrap
    Untick to hide sold out items
    Untick filters
    Uncheck all
    Select all
    Deselect all
    Opt in
    Opt out
    Opt out of cookies
    Opt out of marketing here
    Marketing preferences
    Yes
    Yes please
    Yes, continue
    Yes, delete
    Yes, cancel my order
    Yes, I'm over 18
    Yes, add gift wrap
    Yes, save my card
    Yes, send me the receipt
    Recommended
    Recommended for you
    Recommended age 3+
    Recommended dose: one tablet
    Recommended reading
    Best value
    Best match
    Most customers are satisfied with delivery
    Most items ship free
    Most orders arrive in two days
    Most rooms have a balcony
    Most people sleep eight hours
    Most stores are open on Sunday
    Other customers
    Other sellers on this page
    Other options
    Other people in your household
    Others
    Family plan: up to 6 people
    Low price promise
    Add insurance from £4.99
    Extra bag from £12
    Parking from £9 a day
    Breakfast from €11
    Add a hot meal from £6
    Upgrade from $25
    Lounge access from £22
    Travel insurance from £6.50
    Delivery from £2.99
    Gift wrapping from £3
    Car hire from £18 a day
    Priority boarding from £7 (optional)
    Choose a seat from £5
    Delivery £3.95
    Express delivery £5.95, standard free
    Free delivery over £40
    Free standard delivery on orders over £30
    Spend £50 for free delivery
    Click & collect: free
    Free returns
    Free 30-day returns
    Free parking
    Free Wi-Fi
    Free entry for under 5s
    RRP £120
    RRP £49.99
    Was £40, now £30
    List price: $59.99
    Recommended retail price: £24.99
    Unit price £1.20/100g
    £2.50 per kg
    £10 per month
    $9/month
    £8.99 a month
    £99 a year
    Monthly £9, yearly £90
    Pay monthly
    Pay annually
    Pay in 3
    Deposit £50
    Deposit from £50
    Total £89.97
    Subtotal £79.99
    Discount −£10.00
    You save £10.00
    Service fee £2.50
    Booking fee £1.75
    Service charge optional
    Service not included
    Gratuity not included
    Optional service charge 12.5%
    Tax calculated at checkout
    Excl. VAT
    Ex VAT £40
    Inc VAT £48
    Price match
    Price promise
    Best price guarantee
    Money-back guarantee
    5-year guarantee
    Lifetime guarantee
    2 year warranty included
    Warranty
    Extended warranty available
    Add 2-year warranty £19
    Insurance: none
    Insurance optional
    Sign up for offers
    Sign up for emails, unsubscribe any time
    Get 10% off your first order
    Join our newsletter
    Newsletter
    Email offers: yes / no
    Receive our newsletter by email
    I'd like to hear about offers by email
    Send me news by post
    Text me delivery updates
    Tick if you would like to receive our newsletter
    Contact me by: phone, email
    I have read and accept the terms
    I confirm I am over 18
    I agree to the privacy policy
    Accept and continue
    Agree and continue
    Continue to payment
    Place order
    Confirm and pay
    Order with obligation to pay
    Buy now £24
    Subscribe £4.99 a month
    Subscribe monthly
    One-off purchase £20
    One-time donation
    Monthly donation
    Donate £5
    Give £10
    Choose amount
    Choose your box
    Choose frequency: 2, 4 or 6 weeks
    Deliver every 4 weeks
    Subscribe and save 15%
    Cancel subscription any time
    Manage your subscription
    Start free trial
    Try free for 30 days
    Try it free
    14-day free trial, no card needed
    Free plan
    Free account
    Free for 2 users
    Basic: free
    Pro £12 per user per month
    Plus VAT
    Save 20% with annual billing
    Save £10
    Save for later
    2 for £10
    3 for 2
    Buy one get one free
    Student discount
    10% student discount
    Clearance
    Outlet
    Offers
    Sale now on
    Up to 50% off
    Final price
    Final payment 1 March 2027
    Balance due 14 days before arrival
    Payment due on 3 March 2027
    Your bill is ready
    Your order ships today
    Ships today
    Ships tomorrow
    Arrives tomorrow
    Arrives by Friday
    Get it by Friday
    Get it tomorrow
    Delivered by Tuesday 8 December
    Dispatched today
    Same-day dispatch
    Same-day delivery
    Order in the next 2 hours for delivery tomorrow
    Order within 3 hrs 20 mins for next-day delivery
    Collect today
    Ready in 1 hour
    Ready to collect in 2 hours
    Open until 10pm
    Closes at 6pm
    Closed on Sundays
    Closing time 5pm
    Sale ends Sunday 13 December 2026
    Offer valid until 31/12/2026
    Valid until 31 December 2026
    Offer ends 2 May 2027
    Early bird price until 1 April 2027
    Tickets on sale 9am Friday 4 December 2026
    Doors 19:30, show 20:15
    Registration closes 4 May 2027
    Deadline: 31 January 2027
    Applications open until 30 April 2027
    Entries close 1 June 2027
    Expires 12/2028
    Your card expires in 2 months
    Your passport expires in 3 months
    Your session will expire in 5 minutes
    Your basket has been saved
    We've saved your basket
    We'll keep your items in your basket for 30 days
    Your booking is held until 5pm on 3 May 2027
    Pay by 3 May 2027 to confirm
    Timed entry: arrive within 15 minutes
    Your table is booked for 90 minutes
    Time slots: 30 minutes
    Allow 20 minutes for security
    Last admission 4pm
    Last orders 10:30pm
    Last posting dates
    Last collection 5:30pm
    Last 3 digits of your card
    Last 4 digits: 4242
    Last in line? Skip with app
    Last minute deals
    Last-minute breaks
    Late deals
    Seasonal sale
    January sale
    Mid-season sale
    Black Friday
    Boxing Day sale
    Cyber Monday deals
    Holiday shop
    Christmas gifts
    New season
    New arrivals
    New!
    Coming soon
    Available soon
    Back soon
    Launching soon
    Opening soon
    Starting soon
    Ending 4242
    Card ending 1234
    Visa ending in 4242
    Fast delivery
    Quick shop
    Quick add
    Quick buy
    Shop all
    Shop the look
    Shop by size
    Get directions
    Get started
    Get the guide
    Get help
    Hurry past
    Our cover starts on the day you choose
    What is covered
    What is not covered
    Compare cover levels
    Full cover: fire, theft and damage
    Choose your level of cover
    Your policy covers two adults
    Is my phone covered?
    Add a driver
    Add a second driver for £5 a day
    How to make a claim
    Excess: £250
    You can remove cover in your basket
    Insurance can be added until 24 hours before departure
    Trip insurance is optional
    Protection plan: 2 years, £29, optional
    Protect your account with a strong password
    Protect your children online
    How to protect your plants from frost
    Protect your skin with SPF 50
    Protect our oceans
    Waterproof phone pouch protects your device
    Screen protectors that keep your phone safe
    Peace of mind: a history of quiet
    Travel light
    Travel with a group of up to 8
    Book with flexible dates
    Selected stores only
    Selected by our book club
    Hand-selected beans
    Chosen by readers as book of the year 2025 (survey of 2,140 readers)
    Most readers finish it in a day
    Most guests arrive by train
    Most flights depart from Terminal 2
    Most parcels arrive within two days
    Most people need one tablet a day
    Most people book a check-up once a year
    Families welcome
    Families of four pay £42
    Members choose the board each spring
    Members get 10% off
    Member price £12, non-member £15
    Membership costs £49 a year and renews on 1 May; cancel in your account
    Join for £5 a month
    Join our choir
    Join 4 pm session
    Gift wrap £4
    Gift wrap available
    Add a card (£2.50)
    Add chocolates (£6)
    Add to bouquet
    Make it vegan
    Make it gluten-free: +£1
    Large +50p
    Choose a size
    Monthly or one-off?
    Give once
    Choose how much to give
    Gift Aid: add 25%
    Add 3% to cover fees? Yes / No
    Cover the transaction fee (optional)
    Tip: none, 10%, 15%
    Tip is optional
    Trial ends on 14 December 2026
    Trial started
    Your subscription is active
    Your subscription is paused
    Your order is being packed
    Your order has shipped
    Your order includes a free sample
    Your basket has 2 items
    Your basket is empty
    Your bag: 3 items
    Your cart was updated
    Your booking was changed
    Your booking is confirmed
    Your room has been upgraded free of charge
    You chose annual billing
    You selected express delivery
    You added travel insurance
    You removed 1 item
    You can change this later
    You can add bags later
    You can add this any time
    Can be washed at 30 degrees
    Can be added to any plan
    Available on this page: size guide
    Available at checkout: gift wrap
    Only available in the UK
    Only available to members
    Only valid with ID
    Only adults
    Sign up now
    Sign up in store
    Register to vote
    Register for the event
    Register your interest
    Register your warranty
    Join to comment
    Log in to comment
    Log in to reply
    Log in to your dashboard
    Sign in to sync your devices
    Sign in to see your saved items
    Sign in to rate this recipe
    Create an account to save recipes
    Create an account to leave a comment
    Create a profile
    Create a password
    Enter your email to be notified
    Enter your email to sign in
    Enter your phone number so the driver can call you
    Enter your details
    Enter the code we sent to your phone
    Enter your vehicle registration
    Enter your date of birth
    Upload a photo of the damage
    Upload your ID to verify your age
    Download your ticket
    Download the guide
    Download our menu
    Get the newsletter
    Get directions in the app
    Use the app to unlock your scooter
    Use the app to open the door
    Scan the code to open the app
    Open the app to see live times
    Share your location with the driver
    Share your trip
    Share feedback
    Invite friends
    Refer a friend and you both get £10
    Follow your order
    Follow us on social media
    Like this?
    Write a review to help others
    Rate your stay
    Watch the tutorial
    Watch ads-free with Plus
    Ad blocker friendly
    Cookies help us improve
    You can reject cookies
    Allow cookies for maps
    Turn on location for nearby shops
    Wait for the beep
    Wait here
    Wait time: 10 minutes
    Waiting list
    Waiting room
    You're in the queue
    Your place in the queue: 12
    Estimated waiting time 3 minutes
    Hold the button for 5 seconds
    Stop the timer
    Hold on to the rail
    Leaving Cert revision books
    Leave of absence
    Leave the window open
    Leaving from platform 4
    Leaving your luggage
    Going out
    Before you go out: check the weather
    Before you leave, check that you have your keys
    Before you cancel a standing order, tell the payee
    Before you go, read the safety rules
    Cancel selection
    Cancel upload
    Cancel search
    Cancel reply
    Cancel my order
    Cancel your appointment by phone or online
    Cancel your table up to 2 hours before
    Cancel or change a booking
    Cancel booking for free
    Cancelled trains
    Cancellation fees
    Cancellation and refunds
    Event cancelled
    Flight cancelled: your options
    Order cancelled at your request
    If your flight is cancelled, contact the airline
    To cancel a hospital appointment, call 0300 123 456
    To cancel an order, contact the seller
    To cancel your booking, use the link in your confirmation
    To cancel, open Settings and choose Cancel plan
    To unsubscribe, click the link in any email
    To opt out, reply STOP
    To return an item, print the label
    To request a refund, fill in the online form
    To close your account, go to Profile
    To delete your account, open Settings
    To change your plan, go to Billing
    To downgrade, choose Free in Billing
    To speak to us, call 0800 000 000
    Contact us to change your delivery date
    Contact us for group bookings
    Contact us to arrange a viewing
    Contact your bank
    Email us your photos
    Call us to reserve a table
    Call us to book a test drive
    Text us a photo of the meter
    Visit us to try on a pair
    Visit our showroom
    Book a call with an adviser
    Request a callback
    Request a brochure
    Request a refund
    Request sent
    Submit
    Submit a ticket
    Submit a request
    Submit your entry
    Raise a ticket
    Open a ticket
    Send us an email
    Approval required for purchases over £500
    Signature required on delivery
    ID required for collection
    Photo ID required at entry
    Phone number required for delivery
    Deposit required
    Account required for online returns? No
    Proof of purchase required
    14 days' notice is given before any change
    We give you 30 days' notice of price changes
    School terms: one term's notice
    Notice of meeting
    Two weeks' notice for annual leave
    Your account will be closed when you ask us to
    Your account is closed
    Your data has been deleted
    Your data is deleted after 30 days
    Your photos are deleted after 30 days; export them first
    Your files stay available for 90 days
    Your benefits
    Your benefits explained
    Your discount has been applied
    Your points balance: 1,240
    Your points never expire
    Your progress is saved
    Your streak: 12 days
    Your progress this week
    You lost this round
    You lose 2 lives
    You will lose one life
    You lose points for wrong answers
    You'll lose signal in the tunnel
    You missed a call
    You missed your delivery
    You'll miss nothing if you join late
    You may miss part 1 if you arrive late
    We missed you: delivery card
    Miss Dior
    Missing items?
    Keep warm
    Keep dry
    Keep refrigerated
    Keep your receipt
    Keep my place
    Keep me logged in
    Keep me posted about my order
    Keep both
    Keep original
    Keep learning: free courses
    Stay warm
    Stay in touch
    Stay for dinner
    Stay 3 nights, pay for 2
    Stay two nights and get breakfast free
    Stay from £89
    Stay and play golf breaks
    Take a break
    Take a tour
    Pause video
    Pause orders from your account
    How about a picnic?
    How about a coffee?
    Think pink
    Think small
    Think it through: a guide to pensions
    Are you sure you want to close the chat?
    Are you sure you want to remove all items?
    Are you sure you want to leave the meeting?
    Are you sure you want to end the call?
    Are you sure you want to cancel the upload?
    Are you really hungry? Try the sharing board
    Goodbye gift
    Goodbye dry skin
    Say goodbye to frizz
    Say goodbye to limescale
    Say hello to softer skin
    Don't forget your password
    Don't forget your keys
    Don't forget to vote
    Don't miss a delivery
    Don't lose your keys again
    Don't lose heat
    Don't leave children unattended
    Don't leave your bag behind on the train
    Don't pay for parking on Sundays
    Don't worry
    Don't panic
    Don't hang up: you are in a queue
    I quit
    I give up
    I'm lucky
    I'm boring? A short story
    I don't sleep well
    I don't eat breakfast
    I don't read German
    I don't give blood
    I like plastic-free packaging
    I love admin tools like this
    I hate cheese but loved this pizza
    My kids love it
    My dog loves this bed
    My skin is dry
    My back hurts
    My calendar
    My bookings
    My rivals
    Lucky number
    Risk assessment
    Risk warning
    Accept risk warning
    Snooze alarm
    Snooze for 10 minutes
    Flash photography
    Flash cards
    Lightning cable
    Midnight feast
    Countdown clock for Advent
    Final score
    Final exam dates
    Last light
    Last frost date
    Last supper print
    Window seats
    Closing ceremony
    Doors and windows
    Doors open at 7
    Boarding closes 20 minutes before departure
    Boarding in 15 minutes
    Gate closes at 10:40
    Sale of goods
    For sale
    Sale agreed
    Sold subject to contract
    Let agreed
    Under offer
    Viewings by appointment
    Viewing recommended
    2 viewings booked
    Open house Saturday
    Offers over £250,000
    Bids close 4 March 2027 at 8pm
    Bid history
    Watch list
    Leaderboard
    Players online
    2 players
    4 players max
    Level 12
    12 coins
    Daily reward
    Next reward at level 5
    Season ends 12 March 2027
    Energy full in 20 minutes
    Match starts in 5 minutes
    Next bus in 3 minutes
    Next train 12:04
    Next draw: Saturday 5 December 2026
    Next class: Monday 9am
    Next lesson unlocks tomorrow
    Shop closes in 30 minutes
    Kitchen closes in 20 minutes
    Ends with a bang
    Extended opening hours
    Extended edition
    Back to school
    Back to top
    Full-price items only
    Regular fit
    Double room from 1 May 2027: £120
    Prices from 1 April 2027
    Price increases on 1 April 2027: what changes
    We're raising prices on 1 May 2027
    Rates correct on 30 November 2026
    Free shipping until 31 December 2026
    Free delivery for members
    Order by 18 December 2026 for Christmas
    Order by noon for collection today
    Order in the next 3 hours for dispatch today
    Next-day delivery if you order within 2 hours
    Spaces for 12 cars
    Places to eat
    Spots and stripes
    Rooms available from 4 May 2027
    Tables for 2
    Seats 40
    Slots available: 9am, 11am, 2pm
    3 available dates
    Available: yes
    Availability calendar
    Waitlist open
    Out of print
    Print run 500
    First edition
    First 30 minutes free
    First 3 chapters free
    First come to the desk
    Almost home
    Nearly new cars
    Nearly nude
    Rare steak
    Rarely used
    Hard to spell
    Shortage occupation list
    Supply list
    Oversubscribed schools: how places are given
    `,
  ),
]
