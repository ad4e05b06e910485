<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>Asks the collection service for a link; sync sends it.</source>
        <translation>Asks the collection service for a link; sync sends it.</translation>
    </message>
    <message>
        <source>Until there is nothing new, then end.</source>
        <translation>Until there is nothing new, then end.</translation>
    </message>
    <message>
        <source>Says each field of a konbini barcode, or what is wrong.</source>
        <translation>Says each field of a konbini barcode, or what is wrong.</translation>
    </message>
    <message>
        <source>Issues a bill: of a work order, or of lines.</source>
        <translation>Issues a bill: of a work order, or of lines.</translation>
    </message>
    <message>
        <source>Work order whose lines it takes.</source>
        <translation>Work order whose lines it takes.</translation>
    </message>
    <message>
        <source>Customer, without a work order.</source>
        <translation>Customer, without a work order.</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>What it is about.</translation>
    </message>
    <message>
        <source>A line before tax, as for order add.</source>
        <translation>A line before tax, as for order add.</translation>
    </message>
    <message>
        <source>Last day to pay; in a month.</source>
        <translation>Last day to pay; in a month.</translation>
    </message>
    <message>
        <source>Day of delivery; without it the sum is an advance.</source>
        <translation>Day of delivery; without it the sum is an advance.</translation>
    </message>
    <message>
        <source>Lists bills, newest first.</source>
        <translation>Lists bills, newest first.</translation>
    </message>
    <message>
        <source>Only open ones.</source>
        <translation>Only open ones.</translation>
    </message>
    <message>
        <source>Only those past their due date.</source>
        <translation>Only those past their due date.</translation>
    </message>
    <message>
        <source>Only paid ones.</source>
        <translation>Only paid ones.</translation>
    </message>
    <message>
        <source>Only cancelled ones.</source>
        <translation>Only cancelled ones.</translation>
    </message>
    <message>
        <source>Shows one bill with its lines, link and history.</source>
        <translation>Shows one bill with its lines, link and history.</translation>
    </message>
    <message>
        <source>Books the sales of a bill on the day of delivery.</source>
        <translation>Books the sales of a bill on the day of delivery.</translation>
    </message>
    <message>
        <source>Day of delivery; today.</source>
        <translation>Day of delivery; today.</translation>
    </message>
    <message>
        <source>Cancels a bill by reversal.</source>
        <translation>Cancels a bill by reversal.</translation>
    </message>
    <message>
        <source>Why; needed.</source>
        <translation>Why; needed.</translation>
    </message>
    <message>
        <source>Lists payments that are open.</source>
        <translation>Lists payments that are open.</translation>
    </message>
    <message>
        <source>Also cleared ones.</source>
        <translation>Also cleared ones.</translation>
    </message>
    <message>
        <source>Says which bills a payment could clear, and why.</source>
        <translation>Says which bills a payment could clear, and why.</translation>
    </message>
    <message>
        <source>Lists what was cleared last.</source>
        <translation>Lists what was cleared last.</translation>
    </message>
    <message>
        <source>At most so many; 200.</source>
        <translation>At most so many; 200.</translation>
    </message>
    <message>
        <source>Lists what is left to a person.</source>
        <translation>Lists what is left to a person.</translation>
    </message>
    <message>
        <source>Clears what may clear alone, and proposes the rest.</source>
        <translation>Clears what may clear alone, and proposes the rest.</translation>
    </message>
    <message>
        <source>Say it, clear nothing.</source>
        <translation>Say it, clear nothing.</translation>
    </message>
    <message>
        <source>Say for each other payment what it could be.</source>
        <translation>Say for each other payment what it could be.</translation>
    </message>
    <message>
        <source>Clears bills with a payment by hand.</source>
        <translation>Clears bills with a payment by hand.</translation>
    </message>
    <message>
        <source>Adds a customer.</source>
        <translation>Adds a customer.</translation>
    </message>
    <message>
        <source>Name; needed.</source>
        <translation>Name; needed.</translation>
    </message>
    <message>
        <source>Name in kana, as a bank writes it.</source>
        <translation>Name in kana, as a bank writes it.</translation>
    </message>
    <message>
        <source>Postcode.</source>
        <translation>Postcode.</translation>
    </message>
    <message>
        <source>Address.</source>
        <translation>Address.</translation>
    </message>
    <message>
        <source>Building and room.</source>
        <translation>Building and room.</translation>
    </message>
    <message>
        <source>Telephone.</source>
        <translation>Telephone.</translation>
    </message>
    <message>
        <source>E-mail.</source>
        <translation>E-mail.</translation>
    </message>
    <message>
        <source>Account number only this customer pays to.</source>
        <translation>Account number only this customer pays to.</translation>
    </message>
    <message>
        <source>Lists customers: by name, kana, telephone, number.</source>
        <translation>Lists customers: by name, kana, telephone, number.</translation>
    </message>
    <message>
        <source>Shows one customer.</source>
        <translation>Shows one customer.</translation>
    </message>
    <message>
        <source>At most so many; without it all.</source>
        <translation>At most so many; without it all.</translation>
    </message>
    <message>
        <source>Shows who the bills are from.</source>
        <translation>Shows who the bills are from.</translation>
    </message>
    <message>
        <source>Says who the bills are from; what is not given stays.</source>
        <translation>Says who the bills are from; what is not given stays.</translation>
    </message>
    <message>
        <source>Legal entity.</source>
        <translation>Legal entity.</translation>
    </message>
    <message>
        <source>Registration number, T and 13 digits.</source>
        <translation>Registration number, T and 13 digits.</translation>
    </message>
    <message>
        <source>Store.</source>
        <translation>Store.</translation>
    </message>
    <message>
        <source>Short name for the slip.</source>
        <translation>Short name for the slip.</translation>
    </message>
    <message>
        <source>Opening hours.</source>
        <translation>Opening hours.</translation>
    </message>
    <message>
        <source>Bank and branch for transfers.</source>
        <translation>Bank and branch for transfers.</translation>
    </message>
    <message>
        <source>Account for transfers.</source>
        <translation>Account for transfers.</translation>
    </message>
    <message>
        <source>Holder of the account, in kana.</source>
        <translation>Holder of the account, in kana.</translation>
    </message>
    <message>
        <source>Book the good rows of a file that has bad ones.</source>
        <translation>Book the good rows of a file that has bad ones.</translation>
    </message>
    <message>
        <source>Read and compare, book nothing.</source>
        <translation>Read and compare, book nothing.</translation>
    </message>
    <message>
        <source>Lists the last imports.</source>
        <translation>Lists the last imports.</translation>
    </message>
    <message>
        <source>Writes the journal as CSV.</source>
        <translation>Writes the journal as CSV.</translation>
    </message>
    <message>
        <source>First day; from the beginning.</source>
        <translation>First day; from the beginning.</translation>
    </message>
    <message>
        <source>Last day; to the end.</source>
        <translation>Last day; to the end.</translation>
    </message>
    <message>
        <source>Into this file instead.</source>
        <translation>Into this file instead.</translation>
    </message>
    <message>
        <source>slip or request</source>
        <translation>slip or request</translation>
    </message>
    <message>
        <source>code or number</source>
        <translation>code or number</translation>
    </message>
    <message>
        <source>learned name</source>
        <translation>learned name</translation>
    </message>
    <message>
        <source>name and amount</source>
        <translation>name and amount</translation>
    </message>
    <message>
        <source>sum of bills</source>
        <translation>sum of bills</translation>
    </message>
    <message>
        <source>fee kept back</source>
        <translation>fee kept back</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>nearest</translation>
    </message>
    <message>
        <source>Adds a work order.</source>
        <translation>Adds a work order.</translation>
    </message>
    <message>
        <source>Number of the customer; needed.</source>
        <translation>Number of the customer; needed.</translation>
    </message>
    <message>
        <source>What it is about; needed.</source>
        <translation>What it is about; needed.</translation>
    </message>
    <message>
        <source>A line before tax, any number of them. AMOUNT is 30000 or 6.5 L x 1200; KIND is standard, reduced, exempt or statutory.</source>
        <translation>A line before tax, any number of them. AMOUNT is 30000 or 6.5 L x 1200; KIND is standard, reduced, exempt or statutory.</translation>
    </message>
    <message>
        <source>Vehicle.</source>
        <translation>Vehicle.</translation>
    </message>
    <message>
        <source>Number plate.</source>
        <translation>Number plate.</translation>
    </message>
    <message>
        <source>Day it was opened; today.</source>
        <translation>Day it was opened; today.</translation>
    </message>
    <message>
        <source>Day it was completed.</source>
        <translation>Day it was completed.</translation>
    </message>
    <message>
        <source>Lists work orders: by number, plate, customer, telephone, amount.</source>
        <translation>Lists work orders: by number, plate, customer, telephone, amount.</translation>
    </message>
    <message>
        <source>Only those whose bill is open.</source>
        <translation>Only those whose bill is open.</translation>
    </message>
    <message>
        <source>Only those without a bill.</source>
        <translation>Only those without a bill.</translation>
    </message>
    <message>
        <source>Shows one work order with its lines.</source>
        <translation>Shows one work order with its lines.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Unpaid</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Paid at the till, not final</source>
        <translation>Paid at the till, not final</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Partly paid</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Being withdrawn</source>
        <translation>Being withdrawn</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Slip issued</source>
        <translation>Slip issued</translation>
    </message>
    <message>
        <source>Slip printed</source>
        <translation>Slip printed</translation>
    </message>
    <message>
        <source>Payment requested</source>
        <translation>Payment requested</translation>
    </message>
    <message>
        <source>Paid at the till (provisional)</source>
        <translation>Paid at the till (provisional)</translation>
    </message>
    <message>
        <source>Provisional payment confirmed</source>
        <translation>Provisional payment confirmed</translation>
    </message>
    <message>
        <source>Provisional payment cancelled</source>
        <translation>Provisional payment cancelled</translation>
    </message>
    <message>
        <source>Provisional payment: import undone</source>
        <translation>Provisional payment: import undone</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Cleared</translation>
    </message>
    <message>
        <source>Clearing undone</source>
        <translation>Clearing undone</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Makes the payment slip of each bill as PDF, read back before it is released.</source>
        <translation>Makes the payment slip of each bill as PDF, read back before it is released.</translation>
    </message>
    <message>
        <source>Tills take it for ever.</source>
        <translation>Tills take it for ever.</translation>
    </message>
    <message>
        <source>Last day at the till; the due date.</source>
        <translation>Last day at the till; the due date.</translation>
    </message>
    <message>
        <source>Dots per inch of the printer; 600.</source>
        <translation>Dots per inch of the printer; 600.</translation>
    </message>
    <message>
        <source>Makes a new, empty store.</source>
        <translation>Makes a new, empty store.</translation>
    </message>
    <message>
        <source>Fills an empty store with an invented house and its bills.</source>
        <translation>Fills an empty store with an invented house and its bills.</translation>
    </message>
    <message>
        <source>Customers; 200.</source>
        <translation>Customers; 200.</translation>
    </message>
    <message>
        <source>Bills; 1000.</source>
        <translation>Bills; 1000.</translation>
    </message>
    <message>
        <source>The same seed makes the same data; 7.</source>
        <translation>The same seed makes the same data; 7.</translation>
    </message>
    <message>
        <source>Checks the books with a second program that shares no code with this one.</source>
        <translation>Checks the books with a second program that shares no code with this one.</translation>
    </message>
    <message>
        <source>Takes back a clearing, a run or an import by reversal.</source>
        <translation>Takes back a clearing, a run or an import by reversal.</translation>
    </message>
    <message>
        <source>All clearings of one run.</source>
        <translation>All clearings of one run.</translation>
    </message>
    <message>
        <source>All that an import booked; see imports.</source>
        <translation>All that an import booked; see imports.</translation>
    </message>
    <message>
        <source>Say what it would do, undo nothing.</source>
        <translation>Say what it would do, undo nothing.</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>not due yet</translation>
    </message>
    <message>
        <source>%1 days late or more</source>
        <translation>%1 days late or more</translation>
    </message>
    <message>
        <source>%1 to %2 days late</source>
        <translation>%1 to %2 days late</translation>
    </message>
    <message>
        <source>What is open, by age.</source>
        <translation>What is open, by age.</translation>
    </message>
    <message>
        <source>Write the open bills into this file.</source>
        <translation>Write the open bills into this file.</translation>
    </message>
    <message>
        <source>List the open bills, oldest first.</source>
        <translation>List the open bills, oldest first.</translation>
    </message>
    <message>
        <source>The store; else KESHIKOMI_STORE, else the usual place.</source>
        <translation>The store; else KESHIKOMI_STORE, else the usual place.</translation>
    </message>
    <message>
        <source>Answer with one JSON document.</source>
        <translation>Answer with one JSON document.</translation>
    </message>
    <message>
        <source>Language of the texts; else that of LANG.</source>
        <translation>Language of the texts; else that of LANG.</translation>
    </message>
    <message>
        <source>This help, or that of the command.</source>
        <translation>This help, or that of the command.</translation>
    </message>
    <message>
        <source>The version of the program.</source>
        <translation>The version of the program.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 refused, or something wrong was found; 2 wrong usage; 3 the store or the network failed.</source>
        <translation>Exit codes: 0 done; 1 refused, or something wrong was found; 2 wrong usage; 3 the store or the network failed.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>In the books</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>By age</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Clearing</source>
        <translation>Clearing</translation>
    </message>
    <message>
        <source>Clearings</source>
        <translation>Clearings</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>At</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Bad rows</source>
        <translation>Bad rows</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bank account</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Account holder</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Barcodes</translation>
    </message>
    <message>
        <source>Before tax</source>
        <translation>Before tax</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Bill</translation>
    </message>
    <message>
        <source>Biller code</source>
        <translation>Biller code</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Bills</translation>
    </message>
    <message>
        <source>Byte</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Check digit</source>
        <translation>Check digit</translation>
    </message>
    <message>
        <source>Cleared payments</source>
        <translation>Cleared payments</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client id</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Codes read back</source>
        <translation>Codes read back</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Days late</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Delivered on</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Digits</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Another seat reads the events</source>
        <translation>Another seat reads the events</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Equally good</source>
        <translation>Equally good</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Erased</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Free field</source>
        <translation>Free field</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>From days</source>
        <translation>From days</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>Seal heads</source>
        <translation>Seal heads</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Honorific</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>House</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>Kana</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Lower line</source>
        <translation>Lower line</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No barcode because</source>
        <translation>No barcode because</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Work orders</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Found by</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Payment request</source>
        <translation>Payment request</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Plate</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Posting</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Postings</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>Preliminary</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Receipts taken back</source>
        <translation>Receipts taken back</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Refused bill</source>
        <translation>Refused bill</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registration number</translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation>Reissue</translation>
    </message>
    <message>
        <source>Id at the service</source>
        <translation>Id at the service</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Seen before</translation>
    </message>
    <message>
        <source>Seen before in</source>
        <translation>Seen before in</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Slips</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Speaks for</translation>
    </message>
    <message>
        <source>Revenue stamp</source>
        <translation>Revenue stamp</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Left to a person</source>
        <translation>Left to a person</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>Tax kind</source>
        <translation>Tax kind</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>To days</source>
        <translation>To days</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Typed</translation>
    </message>
    <message>
        <source>Why it is open</source>
        <translation>Why it is open</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>Unknown events</source>
        <translation>Unknown events</translation>
    </message>
    <message>
        <source>Upper line</source>
        <translation>Upper line</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Store id</source>
        <translation>Store id</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Own account number</source>
        <translation>Own account number</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Why not alone</source>
        <translation>Why not alone</translation>
    </message>
    <message>
        <source>Without candidate</source>
        <translation>Without candidate</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Sends requests and takes in events until Ctrl+C. The service is told by the settings or KESHIKOMI_BACKEND_URL, its key by the keyring or KESHIKOMI_BACKEND_KEY.</source>
        <translation>Sends requests and takes in events until Ctrl+C. The service is told by the settings or KESHIKOMI_BACKEND_URL, its key by the keyring or KESHIKOMI_BACKEND_KEY.</translation>
    </message>
    <message>
        <source>clears alone</source>
        <translation>clears alone</translation>
    </message>
    <message>
        <source>a person decides</source>
        <translation>a person decides</translation>
    </message>
    <message>
        <source>no candidate</source>
        <translation>no candidate</translation>
    </message>
    <message>
        <source>Asked for elsewhere before: it may be due already.</source>
        <translation>Asked for elsewhere before: it may be due already.</translation>
    </message>
    <message>
        <source>No code on the sheet: a till or a telephone reads nothing here</source>
        <translation>No code on the sheet: a till or a telephone reads nothing here</translation>
    </message>
    <message>
        <source>A new issue with what holds today; without it the last one is printed again as it was.</source>
        <translation>A new issue with what holds today; without it the last one is printed again as it was.</translation>
    </message>
    <message>
        <source>Lists what was printed for a bill: when, by whom, which issue.</source>
        <translation>Lists what was printed for a bill: when, by whom, which issue.</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>Copy of</translation>
    </message>
    <message>
        <source>Last day at the till</source>
        <translation>Last day at the till</translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation>Codes found</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Prints</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Issue of the slip</source>
        <translation>Issue of the slip</translation>
    </message>
    <message>
        <source>%1 of %2 slips, %3 failed, %4 a minute, %5 s left</source>
        <translation>%1 of %2 slips, %3 failed, %4 a minute, %5 s left</translation>
    </message>
    <message>
        <source>Open bills due before this day.</source>
        <translation>Open bills due before this day.</translation>
    </message>
    <message>
        <source>Kind of sheet; haraikomi, the payment slip.</source>
        <translation>Kind of sheet; haraikomi, the payment slip.</translation>
    </message>
    <message>
        <source>Folder of the files; this one.</source>
        <translation>Folder of the files; this one.</translation>
    </message>
    <message>
        <source>Slips in one file; 1.</source>
        <translation>Slips in one file; 1.</translation>
    </message>
    <message>
        <source>To this printer instead of files.</source>
        <translation>To this printer instead of files.</translation>
    </message>
    <message>
        <source>Dots per inch; as the printer's profile says, 600 for files.</source>
        <translation>Dots per inch; as the printer's profile says, 600 for files.</translation>
    </message>
    <message>
        <source>Lists the print batches, newest first.</source>
        <translation>Lists the print batches, newest first.</translation>
    </message>
    <message>
        <source>Shows what became of each slip of a batch.</source>
        <translation>Shows what became of each slip of a batch.</translation>
    </message>
    <message>
        <source>Goes on with a batch that was paused, cancelled or broke off; no slip is printed twice.</source>
        <translation>Goes on with a batch that was paused, cancelled or broke off; no slip is printed twice.</translation>
    </message>
    <message>
        <source>Try the failed slips again, too.</source>
        <translation>Try the failed slips again, too.</translation>
    </message>
    <message>
        <source>Stops a batch; what was printed stays.</source>
        <translation>Stops a batch; what was printed stays.</translation>
    </message>
    <message>
        <source>Lists the slips that could not be made, and why.</source>
        <translation>Lists the slips that could not be made, and why.</translation>
    </message>
    <message>
        <source>Write the list into this file.</source>
        <translation>Write the list into this file.</translation>
    </message>
    <message>
        <source>The printer these sheets go to.</source>
        <translation>The printer these sheets go to.</translation>
    </message>
    <message>
        <source>Where the paper comes from.</source>
        <translation>Where the paper comes from.</translation>
    </message>
    <message>
        <source>Moves everything to the right, in mm.</source>
        <translation>Moves everything to the right, in mm.</translation>
    </message>
    <message>
        <source>Moves everything down, in mm.</source>
        <translation>Moves everything down, in mm.</translation>
    </message>
    <message>
        <source>Not for sheets with a barcode.</source>
        <translation>Not for sheets with a barcode.</translation>
    </message>
    <message>
        <source>Lists the printers of this seat.</source>
        <translation>Lists the printers of this seat.</translation>
    </message>
    <message>
        <source>Shows or sets how a kind of sheet is printed at this seat.</source>
        <translation>Shows or sets how a kind of sheet is printed at this seat.</translation>
    </message>
    <message>
        <source>Prints a test slip, or takes what the reader made of it and logs the result.</source>
        <translation>Prints a test slip, or takes what the reader made of it and logs the result.</translation>
    </message>
    <message>
        <source>What the reader sent.</source>
        <translation>What the reader sent.</translation>
    </message>
    <message>
        <source>Into this PDF instead of the printer.</source>
        <translation>Into this PDF instead of the printer.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Print batches</source>
        <translation>Print batches</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Down (mm)</source>
        <translation>Down (mm)</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Dots per inch</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Both sides</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Failed slips</source>
        <translation>Failed slips</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>File names</translation>
    </message>
    <message>
        <source>Slips a file</source>
        <translation>Slips a file</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Printers</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Resolutions</translation>
    </message>
    <message>
        <source>To the right (mm)</source>
        <translation>To the right (mm)</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Scanned</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Tested on</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Paper source</source>
        <translation>Paper source</translation>
    </message>
    <message>
        <source>Paper sources</source>
        <translation>Paper sources</translation>
    </message>
    <message>
        <source>Usual one</source>
        <translation>Usual one</translation>
    </message>
    <message>
        <source>large</source>
        <translation>large</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>usual</translation>
    </message>
    <message>
        <source>Shows or sets how a customer wants its sheets.</source>
        <translation>Shows or sets how a customer wants its sheets.</translation>
    </message>
    <message>
        <source>Large type, where the sheet has it.</source>
        <translation>Large type, where the sheet has it.</translation>
    </message>
    <message>
        <source>Usual type.</source>
        <translation>Usual type.</translation>
    </message>
    <message>
        <source>Day of the month that closes its grouped invoice; 31: the last, 0: bills one by one.</source>
        <translation>Day of the month that closes its grouped invoice; 31: the last, 0: bills one by one.</translation>
    </message>
    <message>
        <source>Checks the store's own templates: place and reason of errors.</source>
        <translation>Checks the store's own templates: place and reason of errors.</translation>
    </message>
    <message>
        <source>Writes the program's template of a kind, to be edited.</source>
        <translation>Writes the program's template of a kind, to be edited.</translation>
    </message>
    <message>
        <source>Folder of the copy; needed.</source>
        <translation>Folder of the copy; needed.</translation>
    </message>
    <message>
        <source>Shows or sets where this seat has the store's own templates.</source>
        <translation>Shows or sets where this seat has the store's own templates.</translation>
    </message>
    <message>
        <source>No templates of its own any more.</source>
        <translation>No templates of its own any more.</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>bill</translation>
    </message>
    <message>
        <source>bill or payment</source>
        <translation>bill or payment</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>customer</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>printer</translation>
    </message>
    <message>
        <source>Kinds of sheets, with commas between.</source>
        <translation>Kinds of sheets, with commas between.</translation>
    </message>
    <message>
        <source>How often each of them, with commas between; once.</source>
        <translation>How often each of them, with commas between; once.</translation>
    </message>
    <message>
        <source>Lists the kinds of sheets and what each is made from.</source>
        <translation>Lists the kinds of sheets and what each is made from.</translation>
    </message>
    <message>
        <source>Makes one kind of sheet; only with --out it leaves and is counted.</source>
        <translation>Makes one kind of sheet; only with --out it leaves and is counted.</translation>
    </message>
    <message>
        <source>Kind of sheet; needed.</source>
        <translation>Kind of sheet; needed.</translation>
    </message>
    <message>
        <source>Into this PDF.</source>
        <translation>Into this PDF.</translation>
    </message>
    <message>
        <source>The receipt leaves as a file: no revenue stamp.</source>
        <translation>The receipt leaves as a file: no revenue stamp.</translation>
    </message>
    <message>
        <source>Makes several sheets of a bill in one file.</source>
        <translation>Makes several sheets of a bill in one file.</translation>
    </message>
    <message>
        <source>Into this PDF; needed.</source>
        <translation>Into this PDF; needed.</translation>
    </message>
    <message>
        <source>The store's set of this name.</source>
        <translation>The store's set of this name.</translation>
    </message>
    <message>
        <source>Lists the store's sets of sheets, or changes one.</source>
        <translation>Lists the store's sets of sheets, or changes one.</translation>
    </message>
    <message>
        <source>Keeps --sheets and --copies as this set.</source>
        <translation>Keeps --sheets and --copies as this set.</translation>
    </message>
    <message>
        <source>Removes the set.</source>
        <translation>Removes the set.</translation>
    </message>
    <message>
        <source>Billed one by one</source>
        <translation>Billed one by one</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>Closing day</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Issue number</source>
        <translation>Issue number</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Made from</translation>
    </message>
    <message>
        <source>Sets of sheets</source>
        <translation>Sets of sheets</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Bought in the period</source>
        <translation>Bought in the period</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Dry run</translation>
    </message>
    <message>
        <source>Says that a person has dealt with a task.</source>
        <translation>Says that a person has dealt with a task.</translation>
    </message>
    <message>
        <source>In step with the collection service.</source>
        <translation>In step with the collection service.</translation>
    </message>
    <message>
        <source>Events are read no further; what waits is still sent. Start sync again when it is put right.</source>
        <translation>Events are read no further; what waits is still sent. Start sync again when it is put right.</translation>
    </message>
    <message>
        <source>It is tried again by itself, at the latest every 5 minutes; Ctrl+C ends.</source>
        <translation>It is tried again by itself, at the latest every 5 minutes; Ctrl+C ends.</translation>
    </message>
    <message>
        <source>Names of the files, of {bill}, {last}, {file} and {batch}; .pdf is added.</source>
        <translation>Names of the files, of {bill}, {last}, {file} and {batch}; .pdf is added.</translation>
    </message>
    <message>
        <source>Customer no.</source>
        <translation>Customer no.</translation>
    </message>
    <message>
        <source>Sent again from</source>
        <translation>Sent again from</translation>
    </message>
    <message>
        <source>A line for each bill, B-&lt;number&gt; or the number of a work order, then the parcel and the place of the goods; the order of the list is kept.</source>
        <translation>A line for each bill, B-&lt;number&gt; or the number of a work order, then the parcel and the place of the goods; the order of the list is kept.</translation>
    </message>
    <message>
        <source>Kind of sheet, one that is made from a bill; haraikomi, the payment slip.</source>
        <translation>Kind of sheet, one that is made from a bill; haraikomi, the payment slip.</translation>
    </message>
    <message>
        <source>Makes the payment slips, or another sheet, of many bills as one batch, each exactly once; it can be cancelled and goes on later.</source>
        <translation>Makes the payment slips, or another sheet, of many bills as one batch, each exactly once; it can be cancelled and goes on later.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>Language of its sheets where they have it: ja or en.</source>
        <translation>Language of its sheets where they have it: ja or en.</translation>
    </message>
    <message>
        <source>It is never reminded by letter.</source>
        <translation>It is never reminded by letter.</translation>
    </message>
    <message>
        <source>It may be reminded by letter.</source>
        <translation>It may be reminded by letter.</translation>
    </message>
    <message>
        <source>Pay-easy</source>
        <translation>Pay-easy</translation>
    </message>
    <message>
        <source>SmartPit</source>
        <translation>SmartPit</translation>
    </message>
    <message>
        <source>Shows or stores the numbers a centre registered for a bill, over what is open.</source>
        <translation>Shows or stores the numbers a centre registered for a bill, over what is open.</translation>
    </message>
    <message>
        <source>SmartPit number, 13 digits.</source>
        <translation>SmartPit number, 13 digits.</translation>
    </message>
    <message>
        <source>Pay-easy: institution (5 digits), customer (up to 20) and confirmation number (up to 6) follow the bill.</source>
        <translation>Pay-easy: institution (5 digits), customer (up to 20) and confirmation number (up to 6) follow the bill.</translation>
    </message>
    <message>
        <source>Day of the registration; today.</source>
        <translation>Day of the registration; today.</translation>
    </message>
    <message>
        <source>Last day to pay; the bill's due date.</source>
        <translation>Last day to pay; the bill's due date.</translation>
    </message>
    <message>
        <source>Shows or stores the number a customer keeps to pay by.</source>
        <translation>Shows or stores the number a customer keeps to pay by.</translation>
    </message>
    <message>
        <source>Member number; the customer's number.</source>
        <translation>Member number; the customer's number.</translation>
    </message>
    <message>
        <source>Last day of the card; no limit.</source>
        <translation>Last day of the card; no limit.</translation>
    </message>
    <message>
        <source>The customer has none any more.</source>
        <translation>The customer has none any more.</translation>
    </message>
    <message>
        <source>a payment has been reported</source>
        <translation>a payment has been reported</translation>
    </message>
    <message>
        <source>held back by a person</source>
        <translation>held back by a person</translation>
    </message>
    <message>
        <source>the customer gets no letters</source>
        <translation>the customer gets no letters</translation>
    </message>
    <message>
        <source>Shows the letters about a bill that was not paid, and holds them back while something is settled.</source>
        <translation>Shows the letters about a bill that was not paid, and holds them back while something is settled.</translation>
    </message>
    <message>
        <source>No letters: a dispute, a promise.</source>
        <translation>No letters: a dispute, a promise.</translation>
    </message>
    <message>
        <source>Letters may be sent again.</source>
        <translation>Letters may be sent again.</translation>
    </message>
    <message>
        <source>Shows or sets the free message on SmartPit sheets or postcards: the store's, or one customer's in its place. {お名前} and others are filled in.</source>
        <translation>Shows or sets the free message on SmartPit sheets or postcards: the store's, or one customer's in its place. {お名前} and others are filled in.</translation>
    </message>
    <message>
        <source>smartpit or postcard; smartpit.</source>
        <translation>smartpit or postcard; smartpit.</translation>
    </message>
    <message>
        <source>Only for this customer.</source>
        <translation>Only for this customer.</translation>
    </message>
    <message>
        <source>Title.</source>
        <translation>Title.</translation>
    </message>
    <message>
        <source>Text with placeholders; needed.</source>
        <translation>Text with placeholders; needed.</translation>
    </message>
    <message>
        <source>Map or coupon, PNG or JPEG up to 200 kB; printed grey.</source>
        <translation>Map or coupon, PNG or JPEG up to 200 kB; printed grey.</translation>
    </message>
    <message>
        <source>Under the picture.</source>
        <translation>Under the picture.</translation>
    </message>
    <message>
        <source>Number of the coupon.</source>
        <translation>Number of the coupon.</translation>
    </message>
    <message>
        <source>Last day of the message; needed with a coupon or a picture.</source>
        <translation>Last day of the message; needed with a coupon or a picture.</translation>
    </message>
    <message>
        <source>No message any more.</source>
        <translation>No message any more.</translation>
    </message>
    <message>
        <source>Shows or sets who sends the SMS that ask for money.</source>
        <translation>Shows or sets who sends the SMS that ask for money.</translation>
    </message>
    <message>
        <source>Number or name they come from.</source>
        <translation>Number or name they come from.</translation>
    </message>
    <message>
        <source>The one site they lead to.</source>
        <translation>The one site they lead to.</translation>
    </message>
    <message>
        <source>print batch</source>
        <translation>print batch</translation>
    </message>
    <message>
        <source>A new issue with what holds today; without it a document is printed again as it was.</source>
        <translation>A new issue with what holds today; without it a document is printed again as it was.</translation>
    </message>
    <message>
        <source>New last day of a reminder, in two weeks; first day of bills by SMS, in 30 days.</source>
        <translation>New last day of a reminder, in two weeks; first day of bills by SMS, in 30 days.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Confirmation number</source>
        <translation>Confirmation number</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>No letter now</source>
        <translation>No letter now</translation>
    </message>
    <message>
        <source>Held back because</source>
        <translation>Held back because</translation>
    </message>
    <message>
        <source>Institution number</source>
        <translation>Institution number</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Member number</translation>
    </message>
    <message>
        <source>Numbers to pay by</source>
        <translation>Numbers to pay by</translation>
    </message>
    <message>
        <source>Bytes of the picture</source>
        <translation>Bytes of the picture</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Reminders by letter</source>
        <translation>Reminders by letter</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Parcel</translation>
    </message>
    <message>
        <source>SmartPit number</source>
        <translation>SmartPit number</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Which shop of the house; the first.</source>
        <translation>Which shop of the house; the first.</translation>
    </message>
    <message>
        <source>Say what it would do, close nothing.</source>
        <translation>Say what it would do, close nothing.</translation>
    </message>
    <message>
        <source>Closes a day of a shop: seals, counts and locks it.</source>
        <translation>Closes a day of a shop: seals, counts and locks it.</translation>
    </message>
    <message>
        <source>The day; for closing, today.</source>
        <translation>The day; for closing, today.</translation>
    </message>
    <message>
        <source>Cash of one drawer as counted; once for each drawer.</source>
        <translation>Cash of one drawer as counted; once for each drawer.</translation>
    </message>
    <message>
        <source>Change that stays in the drawers.</source>
        <translation>Change that stays in the drawers.</translation>
    </message>
    <message>
        <source>Write the report into this PDF.</source>
        <translation>Write the report into this PDF.</translation>
    </message>
    <message>
        <source>Shows or prints the report of a closed day again.</source>
        <translation>Shows or prints the report of a closed day again.</translation>
    </message>
    <message>
        <source>Lists closed days, closed months and their exceptions.</source>
        <translation>Lists closed days, closed months and their exceptions.</translation>
    </message>
    <message>
        <source>At most so many days; 31.</source>
        <translation>At most so many days; 31.</translation>
    </message>
    <message>
        <source>The month-end checklist: what must be explained first.</source>
        <translation>The month-end checklist: what must be explained first.</translation>
    </message>
    <message>
        <source>Tells the balance the bank states for the end of a month.</source>
        <translation>Tells the balance the bank states for the end of a month.</translation>
    </message>
    <message>
        <source>Explains a point of the month-end checklist.</source>
        <translation>Explains a point of the month-end checklist.</translation>
    </message>
    <message>
        <source>Closes a month, once every point is explained.</source>
        <translation>Closes a month, once every point is explained.</translation>
    </message>
    <message>
        <source>Lets a person post into a closed month until a day.</source>
        <translation>Lets a person post into a closed month until a day.</translation>
    </message>
    <message>
        <source>Whose postings are let in; needed.</source>
        <translation>Whose postings are let in; needed.</translation>
    </message>
    <message>
        <source>Why; kept in the books.</source>
        <translation>Why; kept in the books.</translation>
    </message>
    <message>
        <source>The last day it holds; needed.</source>
        <translation>The last day it holds; needed.</translation>
    </message>
    <message>
        <source>Shows everything a balance rests on, down to the seal.</source>
        <translation>Shows everything a balance rests on, down to the seal.</translation>
    </message>
    <message>
        <source>Without names, for a paper that leaves the house.</source>
        <translation>Without names, for a paper that leaves the house.</translation>
    </message>
    <message>
        <source>As an auditor's paper into this PDF.</source>
        <translation>As an auditor's paper into this PDF.</translation>
    </message>
    <message>
        <source>For an accounting program; each posting goes out once.</source>
        <translation>For an accounting program; each posting goes out once.</translation>
    </message>
    <message>
        <source>Keep the profile for next time.</source>
        <translation>Keep the profile for next time.</translation>
    </message>
    <message>
        <source>By the profile that was kept.</source>
        <translation>By the profile that was kept.</translation>
    </message>
    <message>
        <source>utf-8-bom, utf-8 or cp932.</source>
        <translation>utf-8-bom, utf-8 or cp932.</translation>
    </message>
    <message>
        <source>This batch again, byte for byte.</source>
        <translation>This batch again, byte for byte.</translation>
    </message>
    <message>
        <source>Say what would go out.</source>
        <translation>Say what would go out.</translation>
    </message>
    <message>
        <source>Lists what was handed on to an accounting program.</source>
        <translation>Lists what was handed on to an accounting program.</translation>
    </message>
    <message>
        <source>Lists the accounting programs a profile is there for.</source>
        <translation>Lists the accounting programs a profile is there for.</translation>
    </message>
    <message>
        <source>Takes over open bills of another program, all or nothing.</source>
        <translation>Takes over open bills of another program, all or nothing.</translation>
    </message>
    <message>
        <source>The day of the opening balance; today.</source>
        <translation>The day of the opening balance; today.</translation>
    </message>
    <message>
        <source>Say what it would do, book nothing.</source>
        <translation>Say what it would do, book nothing.</translation>
    </message>
    <message>
        <source>Clears last month beside the old program, in a store of its own.</source>
        <translation>Clears last month beside the old program, in a store of its own.</translation>
    </message>
    <message>
        <source>The bank's file; needed.</source>
        <translation>The bank's file; needed.</translation>
    </message>
    <message>
        <source>The old program's list with what it cleared; needed.</source>
        <translation>The old program's list with what it cleared; needed.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>Bank file</source>
        <translation>Bank file</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Billed</translation>
    </message>
    <message>
        <source>Cash in the books</source>
        <translation>Cash in the books</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>Cash counted</translation>
    </message>
    <message>
        <source>Cash difference</source>
        <translation>Cash difference</translation>
    </message>
    <message>
        <source>Change in the drawers</source>
        <translation>Change in the drawers</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>By channel</translation>
    </message>
    <message>
        <source>Cleared amount</source>
        <translation>Cleared amount</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Closed days</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Undone later</source>
        <translation>Undone later</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Export batches</source>
        <translation>Export batches</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Masked</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Closed months</source>
        <translation>Closed months</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>New customers</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Amount in the old system</source>
        <translation>Amount in the old system</translation>
    </message>
    <message>
        <source>Old list</source>
        <translation>Old list</translation>
    </message>
    <message>
        <source>Number in the old system</source>
        <translation>Number in the old system</translation>
    </message>
    <message>
        <source>Points to explain</source>
        <translation>Points to explain</translation>
    </message>
    <message>
        <source>Amount here</source>
        <translation>Amount here</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>Export profile</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Export profiles</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Times taken back</source>
        <translation>Times taken back</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Hash of the seal</source>
        <translation>Hash of the seal</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Not sealed</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Whose receipts they are. Without it the rows are not booked.</source>
        <translation>Whose receipts they are. Without it the rows are not booked.</translation>
    </message>
    <message>
        <source>How they were paid; bank_transfer.</source>
        <translation>How they were paid; bank_transfer.</translation>
    </message>
    <message>
        <source>Rows before the header is looked for.</source>
        <translation>Rows before the header is looked for.</translation>
    </message>
    <message>
        <source>Sheet of a workbook; its first.</source>
        <translation>Sheet of a workbook; its first.</translation>
    </message>
    <message>
        <source>Amounts below zero are money in.</source>
        <translation>Amounts below zero are money in.</translation>
    </message>
    <message>
        <source>Days are YYMMDD of the Japanese era, as 080805.</source>
        <translation>Days are YYMMDD of the Japanese era, as 080805.</translation>
    </message>
    <message>
        <source>A row that begins so is a total. May be given several times.</source>
        <translation>A row that begins so is a total. May be given several times.</translation>
    </message>
    <message>
        <source>Says how a table of a bank, agency or program is read.</source>
        <translation>Says how a table of a bank, agency or program is read.</translation>
    </message>
    <message>
        <source>Lists the saved column maps.</source>
        <translation>Lists the saved column maps.</translation>
    </message>
    <message>
        <source>Shows a column map.</source>
        <translation>Shows a column map.</translation>
    </message>
    <message>
        <source>Removes a column map; what was taken in by it stays.</source>
        <translation>Removes a column map; what was taken in by it stays.</translation>
    </message>
    <message>
        <source>Shows what a column map makes of a file; books nothing.</source>
        <translation>Shows what a column map makes of a file; books nothing.</translation>
    </message>
    <message>
        <source>This map; without it by the header row.</source>
        <translation>This map; without it by the header row.</translation>
    </message>
    <message>
        <source>Bytes of a text table: detect, utf-8 or cp932.</source>
        <translation>Bytes of a text table: detect, utf-8 or cp932.</translation>
    </message>
    <message>
        <source>Read a table by this column map.</source>
        <translation>Read a table by this column map.</translation>
    </message>
    <message>
        <source>Column map</source>
        <translation>Column map</translation>
    </message>
    <message>
        <source>Column maps</source>
        <translation>Column maps</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Era days</source>
        <translation>Era days</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Header row</translation>
    </message>
    <message>
        <source>Minus is in</source>
        <translation>Minus is in</translation>
    </message>
    <message>
        <source>Other rows</source>
        <translation>Other rows</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Recognised</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Says</translation>
    </message>
    <message>
        <source>Rows before</source>
        <translation>Rows before</translation>
    </message>
    <message>
        <source>Slip key</source>
        <translation>Slip key</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totals</translation>
    </message>
    <message>
        <source>What becomes of what stays open on the bills: fee, discount, write_off, withholding or keep_open.</source>
        <translation>What becomes of what stays open on the bills: fee, discount, write_off, withholding or keep_open.</translation>
    </message>
    <message>
        <source>Whose the rest is.</source>
        <translation>Whose the rest is.</translation>
    </message>
    <message>
        <source>A word about why.</source>
        <translation>A word about why.</translation>
    </message>
    <message>
        <source>Say it, book nothing.</source>
        <translation>Say it, book nothing.</translation>
    </message>
    <message>
        <source>Lists money that is kept for customers.</source>
        <translation>Lists money that is kept for customers.</translation>
    </message>
    <message>
        <source>Clears bills with what is kept for the customer.</source>
        <translation>Clears bills with what is kept for the customer.</translation>
    </message>
    <message>
        <source>Gives credit for something of a bill: a return or a discount after it.</source>
        <translation>Gives credit for something of a bill: a return or a discount after it.</translation>
    </message>
    <message>
        <source>Clears bills and credits of one customer that sum to nothing, without a payment.</source>
        <translation>Clears bills and credits of one customer that sum to nothing, without a payment.</translation>
    </message>
    <message>
        <source>same slip</source>
        <translation>same slip</translation>
    </message>
    <message>
        <source>same request</source>
        <translation>same request</translation>
    </message>
    <message>
        <source>same payer and amount</source>
        <translation>same payer and amount</translation>
    </message>
    <message>
        <source>discount on sales</source>
        <translation>discount on sales</translation>
    </message>
    <message>
        <source>collection fee</source>
        <translation>collection fee</translation>
    </message>
    <message>
        <source>Makes a bill smaller without a payment: fee, discount, write_off or withholding.</source>
        <translation>Makes a bill smaller without a payment: fee, discount, write_off or withholding.</translation>
    </message>
    <message>
        <source>Lists the differences that were settled last.</source>
        <translation>Lists the differences that were settled last.</translation>
    </message>
    <message>
        <source>Says by what a bill was cleared, and the tax in each part.</source>
        <translation>Says by what a bill was cleared, and the tax in each part.</translation>
    </message>
    <message>
        <source>Says or sets how the house books what does not meet a bill.</source>
        <translation>Says or sets how the house books what does not meet a bill.</translation>
    </message>
    <message>
        <source>Transfer fees borne by us: discount or collection_fee.</source>
        <translation>Transfer fees borne by us: discount or collection_fee.</translation>
    </message>
    <message>
        <source>Money on a standing number to the oldest bill: alone or propose.</source>
        <translation>Money on a standing number to the oldest bill: alone or propose.</translation>
    </message>
    <message>
        <source>Lists payments whose bill was paid before or needs none.</source>
        <translation>Lists payments whose bill was paid before or needs none.</translation>
    </message>
    <message>
        <source>Says what becomes of a double payment.</source>
        <translation>Says what becomes of a double payment.</translation>
    </message>
    <message>
        <source>Asks to send it back.</source>
        <translation>Asks to send it back.</translation>
    </message>
    <message>
        <source>Keeps it for the customer.</source>
        <translation>Keeps it for the customer.</translation>
    </message>
    <message>
        <source>Clears another bill with it.</source>
        <translation>Clears another bill with it.</translation>
    </message>
    <message>
        <source>So much; without it all that is open.</source>
        <translation>So much; without it all that is open.</translation>
    </message>
    <message>
        <source>Whose money it is.</source>
        <translation>Whose money it is.</translation>
    </message>
    <message>
        <source>The bank's agreement the money leaves from.</source>
        <translation>The bank's agreement the money leaves from.</translation>
    </message>
    <message>
        <source>Says or sets where a customer's money is sent back to.</source>
        <translation>Says or sets where a customer's money is sent back to.</translation>
    </message>
    <message>
        <source>Bank, 4 digits.</source>
        <translation>Bank, 4 digits.</translation>
    </message>
    <message>
        <source>Its name in kana.</source>
        <translation>Its name in kana.</translation>
    </message>
    <message>
        <source>Branch, 3 digits.</source>
        <translation>Branch, 3 digits.</translation>
    </message>
    <message>
        <source>1 ordinary, 2 current, 4 savings, 9 other; 1.</source>
        <translation>1 ordinary, 2 current, 4 savings, 9 other; 1.</translation>
    </message>
    <message>
        <source>Account number.</source>
        <translation>Account number.</translation>
    </message>
    <message>
        <source>Account holder in kana.</source>
        <translation>Account holder in kana.</translation>
    </message>
    <message>
        <source>Asks to send money of a payment or a credit back.</source>
        <translation>Asks to send money of a payment or a credit back.</translation>
    </message>
    <message>
        <source>Records money that went back outside: cash or card.</source>
        <translation>Records money that went back outside: cash or card.</translation>
    </message>
    <message>
        <source>cash or card.</source>
        <translation>cash or card.</translation>
    </message>
    <message>
        <source>The day it went; today.</source>
        <translation>The day it went; today.</translation>
    </message>
    <message>
        <source>Approves a refund another person asked for.</source>
        <translation>Approves a refund another person asked for.</translation>
    </message>
    <message>
        <source>Takes a refund back; the money is open again.</source>
        <translation>Takes a refund back; the money is open again.</translation>
    </message>
    <message>
        <source>It was sent, and the bank sent it back.</source>
        <translation>It was sent, and the bank sent it back.</translation>
    </message>
    <message>
        <source>Gives all approved refunds out for one bank.</source>
        <translation>Gives all approved refunds out for one bank.</translation>
    </message>
    <message>
        <source>Day of the transfer; tomorrow.</source>
        <translation>Day of the transfer; tomorrow.</translation>
    </message>
    <message>
        <source>Says that a refund left the bank.</source>
        <translation>Says that a refund left the bank.</translation>
    </message>
    <message>
        <source>The day it left; today.</source>
        <translation>The day it left; today.</translation>
    </message>
    <message>
        <source>Lists refunds that are on their way.</source>
        <translation>Lists refunds that are on their way.</translation>
    </message>
    <message>
        <source>Also those that are over.</source>
        <translation>Also those that are over.</translation>
    </message>
    <message>
        <source>Difference settled</source>
        <translation>Difference settled</translation>
    </message>
    <message>
        <source>Difference undone</source>
        <translation>Difference undone</translation>
    </message>
    <message>
        <source>Lists numbers customers pay into again and again.</source>
        <translation>Lists numbers customers pay into again and again.</translation>
    </message>
    <message>
        <source>Gives a customer a number to pay any amount into.</source>
        <translation>Gives a customer a number to pay any amount into.</translation>
    </message>
    <message>
        <source>The least it takes.</source>
        <translation>The least it takes.</translation>
    </message>
    <message>
        <source>The most it takes.</source>
        <translation>The most it takes.</translation>
    </message>
    <message>
        <source>Takes such a number out of use.</source>
        <translation>Takes such a number out of use.</translation>
    </message>
    <message>
        <source>Says which bills, oldest first, such payments would clear.</source>
        <translation>Says which bills, oldest first, such payments would clear.</translation>
    </message>
    <message>
        <source>Clears the oldest bills with one such payment.</source>
        <translation>Clears the oldest bills with one such payment.</translation>
    </message>
    <message>
        <source>One difference; see differences.</source>
        <translation>One difference; see differences.</translation>
    </message>
    <message>
        <source>The same as --dry-run.</source>
        <translation>The same as --dry-run.</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>Kind of account</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Bank code</source>
        <translation>Bank code</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Branch name</source>
        <translation>Branch name</translation>
    </message>
    <message>
        <source>Closed days it touches</source>
        <translation>Closed days it touches</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Transfer fees</source>
        <translation>Transfer fees</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Cannot be undone</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Least</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Most</translation>
    </message>
    <message>
        <source>Paid by payment</source>
        <translation>Paid by payment</translation>
    </message>
    <message>
        <source>Paid back on</source>
        <translation>Paid back on</translation>
    </message>
    <message>
        <source>Papers that tell of it</source>
        <translation>Papers that tell of it</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Account for refunds</source>
        <translation>Account for refunds</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Refunds</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Standing numbers</source>
        <translation>Standing numbers</translation>
    </message>
    <message>
        <source>Day of transfer</source>
        <translation>Day of transfer</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>These passes in this order; without it those that are set.</source>
        <translation>These passes in this order; without it those that are set.</translation>
    </message>
    <message>
        <source>several payments</source>
        <translation>several payments</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>similar name</translation>
    </message>
    <message>
        <source>Shows or sets the passes of the clearing, in their order.</source>
        <translation>Shows or sets the passes of the clearing, in their order.</translation>
    </message>
    <message>
        <source>All of them, in the usual order.</source>
        <translation>All of them, in the usual order.</translation>
    </message>
    <message>
        <source>Says what each pass made of a payment (P-12), or of the payment that a notice (N-12) speaks of.</source>
        <translation>Says what each pass made of a payment (P-12), or of the payment that a notice (N-12) speaks of.</translation>
    </message>
    <message>
        <source>Tries passes on what was cleared before; changes nothing.</source>
        <translation>Tries passes on what was cleared before; changes nothing.</translation>
    </message>
    <message>
        <source>Payments received in this month; without it last month.</source>
        <translation>Payments received in this month; without it last month.</translation>
    </message>
    <message>
        <source>Received from this day.</source>
        <translation>Received from this day.</translation>
    </message>
    <message>
        <source>Received up to this day.</source>
        <translation>Received up to this day.</translation>
    </message>
    <message>
        <source>Lists payer names that clearing by hand taught.</source>
        <translation>Lists payer names that clearing by hand taught.</translation>
    </message>
    <message>
        <source>Shows what is known of how a customer pays.</source>
        <translation>Shows what is known of how a customer pays.</translation>
    </message>
    <message>
        <source>Sets the difference that is proposed all the same; 0: none.</source>
        <translation>Sets the difference that is proposed all the same; 0: none.</translation>
    </message>
    <message>
        <source>Forgets a payer name, or a fee of a customer.</source>
        <translation>Forgets a payer name, or a fee of a customer.</translation>
    </message>
    <message>
        <source>This fee; the number is the customer's.</source>
        <translation>This fee; the number is the customer's.</translation>
    </message>
    <message>
        <source>Writes all payer names into a CSV file.</source>
        <translation>Writes all payer names into a CSV file.</translation>
    </message>
    <message>
        <source>Takes payer names over from such a file.</source>
        <translation>Takes payer names over from such a file.</translation>
    </message>
    <message>
        <source>Without a person</source>
        <translation>Without a person</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Cleared as</source>
        <translation>Cleared as</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Fees</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Last time</translation>
    </message>
    <message>
        <source>What each pass made of it</source>
        <translation>What each pass made of it</translation>
    </message>
    <message>
        <source>Name as key</source>
        <translation>Name as key</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Passes</translation>
    </message>
    <message>
        <source>Remembered payers</source>
        <translation>Remembered payers</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerance</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Together with</translation>
    </message>
    <message>
        <source>Would clear</source>
        <translation>Would clear</translation>
    </message>
    <message>
        <source>Wrongly</source>
        <translation>Wrongly</translation>
    </message>
    <message>
        <source>What it would do otherwise</source>
        <translation>What it would do otherwise</translation>
    </message>
    <message>
        <source>Would be cleared as</source>
        <translation>Would be cleared as</translation>
    </message>
    <message>
        <source>The same as an earlier one.</source>
        <translation>The same as an earlier one.</translation>
    </message>
    <message>
        <source>the books, by “%1”</source>
        <translation>the books, by “%1”</translation>
    </message>
    <message>
        <source>Language of the sheet where it has it, ja or en; its customer's.</source>
        <translation>Language of the sheet where it has it, ja or en; its customer's.</translation>
    </message>
    <message>
        <source>File, or folder for several bills; {bill} stands for the number. B-&lt;number&gt;.pdf here, B-&lt;number&gt;-R1.pdf for a new issue.</source>
        <translation>File, or folder for several bills; {bill} stands for the number. B-&lt;number&gt;.pdf here, B-&lt;number&gt;-R1.pdf for a new issue.</translation>
    </message>
    <message>
        <source>its files</source>
        <translation>its files</translation>
    </message>
    <message>
        <source>its events</source>
        <translation>its events</translation>
    </message>
    <message>
        <source>Lists the contracts with agencies and banks, and what books.</source>
        <translation>Lists the contracts with agencies and banks, and what books.</translation>
    </message>
    <message>
        <source>The layout of its files; any: the one that booked first.</source>
        <translation>The layout of its files; any: the one that booked first.</translation>
    </message>
    <message>
        <source>file or feed.</source>
        <translation>file or feed.</translation>
    </message>
    <message>
        <source>Say it, change nothing.</source>
        <translation>Say it, change nothing.</translation>
    </message>
    <message>
        <source>The closed day.</source>
        <translation>The closed day.</translation>
    </message>
    <message>
        <source>Lists what was taken over of other programs.</source>
        <translation>Lists what was taken over of other programs.</translation>
    </message>
    <message>
        <source>viewer, clerk, cashier, accountant or admin.</source>
        <translation>viewer, clerk, cashier, accountant or admin.</translation>
    </message>
    <message>
        <source>Lists who may do what here, and who you are.</source>
        <translation>Lists who may do what here, and who you are.</translation>
    </message>
    <message>
        <source>Names a person by the login name of the operating system.</source>
        <translation>Names a person by the login name of the operating system.</translation>
    </message>
    <message>
        <source>Gives a person who is named another role.</source>
        <translation>Gives a person who is named another role.</translation>
    </message>
    <message>
        <source>Takes a person off the list; they can only look then.</source>
        <translation>Takes a person off the list; they can only look then.</translation>
    </message>
    <message>
        <source>One clearing, with what was settled beside it; may be repeated.</source>
        <translation>One clearing, with what was settled beside it; may be repeated.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Stays, though decided together: undo it by itself or its run</source>
        <translation>Stays, though decided together: undo it by itself or its run</translation>
    </message>
    <message>
        <source>Old bills</source>
        <translation>Old bills</translation>
    </message>
    <message>
        <source>Old bills taken over</source>
        <translation>Old bills taken over</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>A month of thirty stores with all that pays for it; 100000 bills.</source>
        <translation>A month of thirty stores with all that pays for it; 100000 bills.</translation>
    </message>
    <message>
        <source>With --group: where its files go, and which payment is for which bill.</source>
        <translation>With --group: where its files go, and which payment is for which bill.</translation>
    </message>
    <message>
        <source>Payment requests</source>
        <translation>Payment requests</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Stores</translation>
    </message>
    <message>
        <source>For which bill</source>
        <translation>For which bill</translation>
    </message>
    <message>
        <source>Say it, write nothing.</source>
        <translation>Say it, write nothing.</translation>
    </message>
    <message>
        <source>Collects due bills for one direct debit request.</source>
        <translation>Collects due bills for one direct debit request.</translation>
    </message>
    <message>
        <source>Day of the debit; the next one banks work.</source>
        <translation>Day of the debit; the next one banks work.</translation>
    </message>
    <message>
        <source>Bills due by then; the day of the debit.</source>
        <translation>Bills due by then; the day of the debit.</translation>
    </message>
    <message>
        <source>Only this bill; may be given again.</source>
        <translation>Only this bill; may be given again.</translation>
    </message>
    <message>
        <source>Shows a batch, its debits and what became of them.</source>
        <translation>Shows a batch, its debits and what became of them.</translation>
    </message>
    <message>
        <source>Lists batches that wait for a person or a result.</source>
        <translation>Lists batches that wait for a person or a result.</translation>
    </message>
    <message>
        <source>Gives the bills of a batch free again.</source>
        <translation>Gives the bills of a batch free again.</translation>
    </message>
    <message>
        <source>Its file was written, but the bank debits nothing by it.</source>
        <translation>Its file was written, but the bank debits nothing by it.</translation>
    </message>
    <message>
        <source>Approves a batch another person made.</source>
        <translation>Approves a batch another person made.</translation>
    </message>
    <message>
        <source>Writes the request of an approved batch for the bank.</source>
        <translation>Writes the request of an approved batch for the bank.</translation>
    </message>
    <message>
        <source>Write it there (Zengin type 91).</source>
        <translation>Write it there (Zengin type 91).</translation>
    </message>
    <message>
        <source>Takes in what the bank answered; so does import.</source>
        <translation>Takes in what the bank answered; so does import.</translation>
    </message>
    <message>
        <source>It must answer this one.</source>
        <translation>It must answer this one.</translation>
    </message>
    <message>
        <source>Asks for what was not collected by a slip or a link.</source>
        <translation>Asks for what was not collected by a slip or a link.</translation>
    </message>
    <message>
        <source>All of this batch that failed.</source>
        <translation>All of this batch that failed.</translation>
    </message>
    <message>
        <source>slip or link; slip.</source>
        <translation>slip or link; slip.</translation>
    </message>
    <message>
        <source>Last day a till takes the slip.</source>
        <translation>Last day a till takes the slip.</translation>
    </message>
    <message>
        <source>Says what follows from each result of a direct debit.</source>
        <translation>Says what follows from each result of a direct debit.</translation>
    </message>
    <message>
        <source>1 ordinary, 2 current, 3 tax savings, 9 other; 1.</source>
        <translation>1 ordinary, 2 current, 3 tax savings, 9 other; 1.</translation>
    </message>
    <message>
        <source>Lists the agreements for direct debit.</source>
        <translation>Lists the agreements for direct debit.</translation>
    </message>
    <message>
        <source>Sets an agreement for direct debit: what the bank knows us by.</source>
        <translation>Sets an agreement for direct debit: what the bank knows us by.</translation>
    </message>
    <message>
        <source>What it is called here.</source>
        <translation>What it is called here.</translation>
    </message>
    <message>
        <source>Through an agency: 2 digits before the consignor's 8.</source>
        <translation>Through an agency: 2 digits before the consignor's 8.</translation>
    </message>
    <message>
        <source>Least of one debit; 1.</source>
        <translation>Least of one debit; 1.</translation>
    </message>
    <message>
        <source>Most of one debit; 9999999999.</source>
        <translation>Most of one debit; 9999999999.</translation>
    </message>
    <message>
        <source>Says that the bank has confirmed a mandate, or confirms again.</source>
        <translation>Says that the bank has confirmed a mandate, or confirms again.</translation>
    </message>
    <message>
        <source>Debits nothing by a mandate until it is activated again.</source>
        <translation>Debits nothing by a mandate until it is activated again.</translation>
    </message>
    <message>
        <source>Ends a mandate for good.</source>
        <translation>Ends a mandate for good.</translation>
    </message>
    <message>
        <source>Registers the account of a customer for direct debit.</source>
        <translation>Registers the account of a customer for direct debit.</translation>
    </message>
    <message>
        <source>Under which agreement; the only one.</source>
        <translation>Under which agreement; the only one.</translation>
    </message>
    <message>
        <source>What the bank calls the payer; the customer's number.</source>
        <translation>What the bank calls the payer; the customer's number.</translation>
    </message>
    <message>
        <source>The bank has confirmed it already.</source>
        <translation>The bank has confirmed it already.</translation>
    </message>
    <message>
        <source>From this day; today.</source>
        <translation>From this day; today.</translation>
    </message>
    <message>
        <source>Lists the mandates.</source>
        <translation>Lists the mandates.</translation>
    </message>
    <message>
        <source>Also those that ended.</source>
        <translation>Also those that ended.</translation>
    </message>
    <message>
        <source>Shows a mandate and what became of it.</source>
        <translation>Shows a mandate and what became of it.</translation>
    </message>
    <message>
        <source>a direct debit is on its way</source>
        <translation>a direct debit is on its way</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Debited on</source>
        <translation>Debited on</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>Sum collected</source>
        <translation>Sum collected</translation>
    </message>
    <message>
        <source>Consignor code</source>
        <translation>Consignor code</translation>
    </message>
    <message>
        <source>Debit batch</source>
        <translation>Debit batch</translation>
    </message>
    <message>
        <source>Debit batches</source>
        <translation>Debit batches</translation>
    </message>
    <message>
        <source>Debits</source>
        <translation>Debits</translation>
    </message>
    <message>
        <source>Sum failed</source>
        <translation>Sum failed</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Mandates</translation>
    </message>
    <message>
        <source>Multi code</source>
        <translation>Multi code</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>New code</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Written to</translation>
    </message>
    <message>
        <source>Payer number</source>
        <translation>Payer number</translation>
    </message>
    <message>
        <source>Billed again by</source>
        <translation>Billed again by</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Asked again</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>Slip is out</source>
        <translation>Slip is out</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Suspends the mandate</source>
        <translation>Suspends the mandate</translation>
    </message>
    <message>
        <source>%1 is import %2: %3 new, %4 seen before.</source>
        <translation>%1 is import %2: %3 new, %4 seen before.</translation>
    </message>
    <message>
        <source>%1 of them came with import %2, %3.</source>
        <translation>%1 of them came with import %2, %3.</translation>
    </message>
    <message>
        <source>Waiting for another notice: %1.</source>
        <translation>Waiting for another notice: %1.</translation>
    </message>
    <message>
        <source>How many receipts the paper states.</source>
        <translation>How many receipts the paper states.</translation>
    </message>
    <message>
        <source>What the paper states in all.</source>
        <translation>What the paper states in all.</translation>
    </message>
    <message>
        <source>Where the paper lies, who sent it.</source>
        <translation>Where the paper lies, who sent it.</translation>
    </message>
    <message>
        <source>Opens a batch for paper and fax under the totals it states.</source>
        <translation>Opens a batch for paper and fax under the totals it states.</translation>
    </message>
    <message>
        <source>Whose money the paper tells of.</source>
        <translation>Whose money the paper tells of.</translation>
    </message>
    <message>
        <source>Types in one receipt of the paper.</source>
        <translation>Types in one receipt of the paper.</translation>
    </message>
    <message>
        <source>Day of receipt.</source>
        <translation>Day of receipt.</translation>
    </message>
    <message>
        <source>What was paid.</source>
        <translation>What was paid.</translation>
    </message>
    <message>
        <source>Number of the slip, or its 44 digits.</source>
        <translation>Number of the slip, or its 44 digits.</translation>
    </message>
    <message>
        <source>The bill, where no slip number is told.</source>
        <translation>The bill, where no slip number is told.</translation>
    </message>
    <message>
        <source>Who paid, as on the paper.</source>
        <translation>Who paid, as on the paper.</translation>
    </message>
    <message>
        <source>Another channel than the agreement's.</source>
        <translation>Another channel than the agreement's.</translation>
    </message>
    <message>
        <source>Puts right what is not booked yet.</source>
        <translation>Puts right what is not booked yet.</translation>
    </message>
    <message>
        <source>Takes a row out.</source>
        <translation>Takes a row out.</translation>
    </message>
    <message>
        <source>The paper as JPEG, PNG or PDF.</source>
        <translation>The paper as JPEG, PNG or PDF.</translation>
    </message>
    <message>
        <source>Throws the batch away.</source>
        <translation>Throws the batch away.</translation>
    </message>
    <message>
        <source>Books a batch as a file would be; its totals must meet.</source>
        <translation>Books a batch as a file would be; its totals must meet.</translation>
    </message>
    <message>
        <source>Lists the batches, newest first.</source>
        <translation>Lists the batches, newest first.</translation>
    </message>
    <message>
        <source>At most so many; 50.</source>
        <translation>At most so many; 50.</translation>
    </message>
    <message>
        <source>Shows a batch with its rows.</source>
        <translation>Shows a batch with its rows.</translation>
    </message>
    <message>
        <source>Writes its picture there.</source>
        <translation>Writes its picture there.</translation>
    </message>
    <message>
        <source>Tells how fresh each source is, and what arrived last.</source>
        <translation>Tells how fresh each source is, and what arrived last.</translation>
    </message>
    <message>
        <source>At most so many arrivals; 50.</source>
        <translation>At most so many arrivals; 50.</translation>
    </message>
    <message>
        <source>Shows the lines of an import as they came, and their fate.</source>
        <translation>Shows the lines of an import as they came, and their fate.</translation>
    </message>
    <message>
        <source>At most so many; 10000.</source>
        <translation>At most so many; 10000.</translation>
    </message>
    <message>
        <source>Sets how often an agreement should tell something: daily, bank_days or none.</source>
        <translation>Sets how often an agreement should tell something: daily, bank_days or none.</translation>
    </message>
    <message>
        <source>Takes in the files that come to rest in a folder, and moves them to done or failed within it, until Ctrl+C.</source>
        <translation>Takes in the files that come to rest in a folder, and moves them to done or failed within it, until Ctrl+C.</translation>
    </message>
    <message>
        <source>What lies there now, then end.</source>
        <translation>What lies there now, then end.</translation>
    </message>
    <message>
        <source>Sets and shows which folders the windows of this seat watch by themselves.</source>
        <translation>Sets and shows which folders the windows of this seat watch by themselves.</translation>
    </message>
    <message>
        <source>Only at these times: 09:00,13:30; empty: all the time.</source>
        <translation>Only at these times: 09:00,13:30; empty: all the time.</translation>
    </message>
    <message>
        <source>No folder any more.</source>
        <translation>No folder any more.</translation>
    </message>
    <message>
        <source>it ended before the answer was complete</source>
        <translation>it ended before the answer was complete</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>it belongs to another user</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Folders</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Freshness</translation>
    </message>
    <message>
        <source>Waits because</source>
        <translation>Waits because</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Missing since</source>
        <translation>Missing since</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>Moved to</translation>
    </message>
    <message>
        <source>Newest day</source>
        <translation>Newest day</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>As it came</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Stated</translation>
    </message>
    <message>
        <source>Stated total</source>
        <translation>Stated total</translation>
    </message>
    <message>
        <source>Whose bill it is; without it our own.</source>
        <translation>Whose bill it is; without it our own.</translation>
    </message>
    <message>
        <source>Lists the national holidays of a year.</source>
        <translation>Lists the national holidays of a year.</translation>
    </message>
    <message>
        <source>The year; this one.</source>
        <translation>The year; this one.</translation>
    </message>
    <message>
        <source>Counts bank days.</source>
        <translation>Counts bank days.</translation>
    </message>
    <message>
        <source>The so-manieth bank day after it; 0: itself or the next.</source>
        <translation>The so-manieth bank day after it; 0: itself or the next.</translation>
    </message>
    <message>
        <source>Itself or the one before.</source>
        <translation>Itself or the one before.</translation>
    </message>
    <message>
        <source>Takes in the Cabinet Office's list of holidays.</source>
        <translation>Takes in the Cabinet Office's list of holidays.</translation>
    </message>
    <message>
        <source>Say it, keep nothing.</source>
        <translation>Say it, keep nothing.</translation>
    </message>
    <message>
        <source>Lists the shops and whose they are.</source>
        <translation>Lists the shops and whose they are.</translation>
    </message>
    <message>
        <source>Adds a shop, with --name of another legal entity.</source>
        <translation>Adds a shop, with --name of another legal entity.</translation>
    </message>
    <message>
        <source>The agency's agreement; needed.</source>
        <translation>The agency's agreement; needed.</translation>
    </message>
    <message>
        <source>First day of its period; by the cycle.</source>
        <translation>First day of its period; by the cycle.</translation>
    </message>
    <message>
        <source>Last day of its period; by the cycle.</source>
        <translation>Last day of its period; by the cycle.</translation>
    </message>
    <message>
        <source>Day of the payout; by report or cycle.</source>
        <translation>Day of the payout; by report or cycle.</translation>
    </message>
    <message>
        <source>How many items it settles.</source>
        <translation>How many items it settles.</translation>
    </message>
    <message>
        <source>What was collected.</source>
        <translation>What was collected.</translation>
    </message>
    <message>
        <source>Fees, before tax.</source>
        <translation>Fees, before tax.</translation>
    </message>
    <message>
        <source>Fees without tax.</source>
        <translation>Fees without tax.</translation>
    </message>
    <message>
        <source>Tax of fees and transfer.</source>
        <translation>Tax of fees and transfer.</translation>
    </message>
    <message>
        <source>Stamp duty.</source>
        <translation>Stamp duty.</translation>
    </message>
    <message>
        <source>Transfer fee, before tax.</source>
        <translation>Transfer fee, before tax.</translation>
    </message>
    <message>
        <source>Given (or, below zero, taken) beside.</source>
        <translation>Given (or, below zero, taken) beside.</translation>
    </message>
    <message>
        <source>What is paid out.</source>
        <translation>What is paid out.</translation>
    </message>
    <message>
        <source>Fees and transfer are told with their tax.</source>
        <translation>Fees and transfer are told with their tax.</translation>
    </message>
    <message>
        <source>Lists fee plans, or adds one of the house's own.</source>
        <translation>Lists fee plans, or adds one of the house's own.</translation>
    </message>
    <message>
        <source>Takes this plan in.</source>
        <translation>Takes this plan in.</translation>
    </message>
    <message>
        <source>Says by which plan and cycle an agency settles.</source>
        <translation>Says by which plan and cycle an agency settles.</translation>
    </message>
    <message>
        <source>Its fee plan; needed.</source>
        <translation>Its fee plan; needed.</translation>
    </message>
    <message>
        <source>Its cycle; needed.</source>
        <translation>Its cycle; needed.</translation>
    </message>
    <message>
        <source>Agreed price of an item; by the plan.</source>
        <translation>Agreed price of an item; by the plan.</translation>
    </message>
    <message>
        <source>From this day on; today.</source>
        <translation>From this day on; today.</translation>
    </message>
    <message>
        <source>Lists cycles with what is expected and what came.</source>
        <translation>Lists cycles with what is expected and what came.</translation>
    </message>
    <message>
        <source>Of this agency; of all.</source>
        <translation>Of this agency; of all.</translation>
    </message>
    <message>
        <source>From this day on; the last two months.</source>
        <translation>From this day on; the last two months.</translation>
    </message>
    <message>
        <source>Until this day; today.</source>
        <translation>Until this day; today.</translation>
    </message>
    <message>
        <source>Makes a task of each payout that did not come in time.</source>
        <translation>Makes a task of each payout that did not come in time.</translation>
    </message>
    <message>
        <source>Says what plans would have cost for a period.</source>
        <translation>Says what plans would have cost for a period.</translation>
    </message>
    <message>
        <source>First day; needed.</source>
        <translation>First day; needed.</translation>
    </message>
    <message>
        <source>Last day; needed.</source>
        <translation>Last day; needed.</translation>
    </message>
    <message>
        <source>Notices by fax in each cycle; none.</source>
        <translation>Notices by fax in each cycle; none.</translation>
    </message>
    <message>
        <source>Column map; the one its header row is of.</source>
        <translation>Column map; the one its header row is of.</translation>
    </message>
    <message>
        <source>Takes an agency's report in and compares it with the books.</source>
        <translation>Takes an agency's report in and compares it with the books.</translation>
    </message>
    <message>
        <source>The same with typed figures.</source>
        <translation>The same with typed figures.</translation>
    </message>
    <message>
        <source>Lists reports that were taken in.</source>
        <translation>Lists reports that were taken in.</translation>
    </message>
    <message>
        <source>Also those taken back.</source>
        <translation>Also those taken back.</translation>
    </message>
    <message>
        <source>Shows a report with what is missing on either side.</source>
        <translation>Shows a report with what is missing on either side.</translation>
    </message>
    <message>
        <source>Takes the booking back, or the report if it is not booked.</source>
        <translation>Takes the booking back, or the report if it is not booked.</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>tenant</translation>
    </message>
    <message>
        <source>Closing day of invoice or statement; the last one.</source>
        <translation>Closing day of invoice or statement; the last one.</translation>
    </message>
    <message>
        <source>Adds another legal entity that is collected for.</source>
        <translation>Adds another legal entity that is collected for.</translation>
    </message>
    <message>
        <source>Its name; needed.</source>
        <translation>Its name; needed.</translation>
    </message>
    <message>
        <source>Its own range of bill numbers; needed.</source>
        <translation>Its own range of bill numbers; needed.</translation>
    </message>
    <message>
        <source>Of which shop; of the whole house.</source>
        <translation>Of which shop; of the whole house.</translation>
    </message>
    <message>
        <source>Bank and branch it is paid at.</source>
        <translation>Bank and branch it is paid at.</translation>
    </message>
    <message>
        <source>Its account there.</source>
        <translation>Its account there.</translation>
    </message>
    <message>
        <source>Says what is kept of a tenant's money, tax included.</source>
        <translation>Says what is kept of a tenant's money, tax included.</translation>
    </message>
    <message>
        <source>Of each receipt; nothing.</source>
        <translation>Of each receipt; nothing.</translation>
    </message>
    <message>
        <source>Of what was received; nothing.</source>
        <translation>Of what was received; nothing.</translation>
    </message>
    <message>
        <source>Of each payout; nothing.</source>
        <translation>Of each payout; nothing.</translation>
    </message>
    <message>
        <source>The stamp duty of a till's receipt, too.</source>
        <translation>The stamp duty of a till's receipt, too.</translation>
    </message>
    <message>
        <source>Paid so many days after the period; 30.</source>
        <translation>Paid so many days after the period; 30.</translation>
    </message>
    <message>
        <source>Lists tenants with what was billed, collected and is owed.</source>
        <translation>Lists tenants with what was billed, collected and is owed.</translation>
    </message>
    <message>
        <source>Shows a tenant with its statements.</source>
        <translation>Shows a tenant with its statements.</translation>
    </message>
    <message>
        <source>Closes a month of a tenant, once its statement tells all.</source>
        <translation>Closes a month of a tenant, once its statement tells all.</translation>
    </message>
    <message>
        <source>Says that the payout of a statement left the bank.</source>
        <translation>Says that the payout of a statement left the bank.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Fees before tax</source>
        <translation>Fees before tax</translation>
    </message>
    <message>
        <source>Bank lines that fit</source>
        <translation>Bank lines that fit</translation>
    </message>
    <message>
        <source>Bank line</source>
        <translation>Bank line</translation>
    </message>
    <message>
        <source>Rate (0.01 %)</source>
        <translation>Rate (0.01 %)</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Brought forward</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>Carried forward</translation>
    </message>
    <message>
        <source>Closed through month</source>
        <translation>Closed through month</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Cycles</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Fee without tax</source>
        <translation>Fee without tax</translation>
    </message>
    <message>
        <source>Fees of faxes</source>
        <translation>Fees of faxes</translation>
    </message>
    <message>
        <source>Tax inside the fees</source>
        <translation>Tax inside the fees</translation>
    </message>
    <message>
        <source>First bill number</source>
        <translation>First bill number</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Collected gross</source>
        <translation>Collected gross</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>Agreed fee of an item</source>
        <translation>Agreed fee of an item</translation>
    </message>
    <message>
        <source>Fees of items</source>
        <translation>Fees of items</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Keeps the stamp duty</source>
        <translation>Keeps the stamp duty</translation>
    </message>
    <message>
        <source>Last bill number</source>
        <translation>Last bill number</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Monthly fees</source>
        <translation>Monthly fees</translation>
    </message>
    <message>
        <source>Next batch</source>
        <translation>Next batch</translation>
    </message>
    <message>
        <source>Only in the books</source>
        <translation>Only in the books</translation>
    </message>
    <message>
        <source>Only in the report</source>
        <translation>Only in the report</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Paid after days</source>
        <translation>Paid after days</translation>
    </message>
    <message>
        <source>Paid out on</source>
        <translation>Paid out on</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Payout</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Payouts</translation>
    </message>
    <message>
        <source>Fee plan</source>
        <translation>Fee plan</translation>
    </message>
    <message>
        <source>Fee plans</source>
        <translation>Fee plans</translation>
    </message>
    <message>
        <source>Fee of a receipt</source>
        <translation>Fee of a receipt</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Settled amount</source>
        <translation>Settled amount</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Settlement</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Settlements</translation>
    </message>
    <message>
        <source>Shop number</source>
        <translation>Shop number</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Shops</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Stamp duty</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Statements</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Tenants</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Transfer fee</source>
        <translation>Transfer fee</translation>
    </message>
    <message>
        <source>Owed by statements</source>
        <translation>Owed by statements</translation>
    </message>
    <message>
        <source>Fees of unpaid items</source>
        <translation>Fees of unpaid items</translation>
    </message>
    <message>
        <source>Unpaid items</source>
        <translation>Unpaid items</translation>
    </message>
    <message>
        <source>Not told in a statement yet</source>
        <translation>Not told in a statement yet</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Shared secret of %1: </source>
        <translation>Shared secret of %1: </translation>
    </message>
    <message>
        <source>Keeps the shared secret of a Pay-easy agreement in the keyring of this user. It is the first line of standard input, never an argument.</source>
        <translation>Keeps the shared secret of a Pay-easy agreement in the keyring of this user. It is the first line of standard input, never an argument.</translation>
    </message>
    <message>
        <source>Take it out of the keyring.</source>
        <translation>Take it out of the keyring.</translation>
    </message>
    <message>
        <source>Gives a column map another name, which no other one has.</source>
        <translation>Gives a column map another name, which no other one has.</translation>
    </message>
    <message>
        <source>Takes in files of agencies and banks, each wholly or not. Pay-easy notices are believed by the secret of their agreement in the keyring.</source>
        <translation>Takes in files of agencies and banks, each wholly or not. Pay-easy notices are believed by the secret of their agreement in the keyring.</translation>
    </message>
    <message>
        <source>Bills only: no direct debit, no tenants, no payouts of agencies.</source>
        <translation>Bills only: no direct debit, no tenants, no payouts of agencies.</translation>
    </message>
    <message>
        <source>A tenant's newest statement; see tenant show.</source>
        <translation>A tenant's newest statement; see tenant show.</translation>
    </message>
    <message>
        <source>The word that a statement's payout left the bank.</source>
        <translation>The word that a statement's payout left the bank.</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>In the keyring</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renamed</translation>
    </message>
    <message>
        <source>Say what lies there would do; book and move nothing.</source>
        <translation>Say what lies there would do; book and move nothing.</translation>
    </message>
    <message>
        <source>line %1 (%2)</source>
        <translation>line %1 (%2)</translation>
    </message>
    <message>
        <source>The first digit of %1 is not the check digit of a corporate number. That is right for some sole traders; else look at the notice of the tax office again.</source>
        <translation>The first digit of %1 is not the check digit of a corporate number. That is right for some sole traders; else look at the notice of the tax office again.</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Not passed</translation>
    </message>
    <message>
        <source>Takes the title away.</source>
        <translation>Takes the title away.</translation>
    </message>
    <message>
        <source>Takes the picture away.</source>
        <translation>Takes the picture away.</translation>
    </message>
    <message>
        <source>Takes the caption away.</source>
        <translation>Takes the caption away.</translation>
    </message>
    <message>
        <source>Takes the coupon away.</source>
        <translation>Takes the coupon away.</translation>
    </message>
    <message>
        <source>Takes the last day away.</source>
        <translation>Takes the last day away.</translation>
    </message>
    <message>
        <source>Reads every code of a PDF and says what it means, whether a till and a telephone take it, and in a named store which bill it pays.</source>
        <translation>Reads every code of a PDF and says what it means, whether a till and a telephone take it, and in a named store which bill it pays.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Faults</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiles</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Tells how far a batch is, how fast it is and how long it takes still, whichever program makes it.</source>
        <translation>Tells how far a batch is, how fast it is and how long it takes still, whichever program makes it.</translation>
    </message>
    <message>
        <source>Until it is made, paused or cancelled.</source>
        <translation>Until it is made, paused or cancelled.</translation>
    </message>
    <message>
        <source>Stops a batch for now, whichever program makes it; “batch resume” goes on.</source>
        <translation>Stops a batch for now, whichever program makes it; “batch resume” goes on.</translation>
    </message>
    <message>
        <source>Slips a minute</source>
        <translation>Slips a minute</translation>
    </message>
    <message>
        <source>Seconds left</source>
        <translation>Seconds left</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>Running since</translation>
    </message>
    <message>
        <source>Day on which the work was done.</source>
        <translation>Day on which the work was done.</translation>
    </message>
    <message>
        <source>It is not done after all.</source>
        <translation>It is not done after all.</translation>
    </message>
    <message>
        <source>Mileage at hand-over; 0: not told.</source>
        <translation>Mileage at hand-over; 0: not told.</translation>
    </message>
    <message>
        <source>Who did the work; '': a blank to sign in.</source>
        <translation>Who did the work; '': a blank to sign in.</translation>
    </message>
    <message>
        <source>Who checked it; '': a blank to sign in.</source>
        <translation>Who checked it; '': a blank to sign in.</translation>
    </message>
    <message>
        <source>Day of the next inspection.</source>
        <translation>Day of the next inspection.</translation>
    </message>
    <message>
        <source>Tell no next inspection.</source>
        <translation>Tell no next inspection.</translation>
    </message>
    <message>
        <source>A paragraph for the customer; any number of them replace all.</source>
        <translation>A paragraph for the customer; any number of them replace all.</translation>
    </message>
    <message>
        <source>Tell no advice.</source>
        <translation>Tell no advice.</translation>
    </message>
    <message>
        <source>Shows or sets what the completion report of a work order says.</source>
        <translation>Shows or sets what the completion report of a work order says.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Mileage (km)</source>
        <translation>Mileage (km)</translation>
    </message>
    <message>
        <source>Next inspection</source>
        <translation>Next inspection</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Lists the only hosts a payment link or QR may lead to, adds one or removes one; “sync” adds that of the collection service.</source>
        <translation>Lists the only hosts a payment link or QR may lead to, adds one or removes one; “sync” adds that of the collection service.</translation>
    </message>
    <message>
        <source>Links to this host are printed from now on.</source>
        <translation>Links to this host are printed from now on.</translation>
    </message>
    <message>
        <source>Takes this host off the list.</source>
        <translation>Takes this host off the list.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Sheet printed</source>
        <translation>Sheet printed</translation>
    </message>
    <message>
        <source>What was told before of the same slip or payer, day and amount was paid once more.</source>
        <translation>What was told before of the same slip or payer, day and amount was paid once more.</translation>
    </message>
    <message>
        <source>After the name; 御中 after a firm, 様 otherwise.</source>
        <translation>After the name; 御中 after a firm, 様 otherwise.</translation>
    </message>
    <message>
        <source>A payment slip that was printed before and has changed since comes as a new issue; without it, it fails.</source>
        <translation>A payment slip that was printed before and has changed since comes as a new issue; without it, it fails.</translation>
    </message>
    <message>
        <source>With --failed: those that have changed as a new issue.</source>
        <translation>With --failed: those that have changed as a new issue.</translation>
    </message>
    <message>
        <source>New issues</source>
        <translation>New issues</translation>
    </message>
    <message>
        <source>of these: no agreement</source>
        <translation>of these: no agreement</translation>
    </message>
    <message>
        <source>of these: over the limit</source>
        <translation>of these: over the limit</translation>
    </message>
    <message>
        <source>of these: past the last day</source>
        <translation>of these: past the last day</translation>
    </message>
    <message>
        <source>Reissues changed slips</source>
        <translation>Reissues changed slips</translation>
    </message>
    <message>
        <source>Reissues</source>
        <translation>Reissues</translation>
    </message>
    <message>
        <source>Reprints</source>
        <translation>Reprints</translation>
    </message>
    <message>
        <source>Slips without a barcode</source>
        <translation>Slips without a barcode</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>Test print</translation>
    </message>
    <message>
        <source>Into this folder from now on: the one before, or the printer, is gone.</source>
        <translation>Into this folder from now on: the one before, or the printer, is gone.</translation>
    </message>
    <message>
        <source>The money is theirs, though nothing tells so: another paid it.</source>
        <translation>The money is theirs, though nothing tells so: another paid it.</translation>
    </message>
    <message>
        <source>Settlements not booked any more</source>
        <translation>Settlements not booked any more</translation>
    </message>
    <message>
        <source>Settlements that balance no longer</source>
        <translation>Settlements that balance no longer</translation>
    </message>
    <message>
        <source>Booked now</source>
        <translation>Booked now</translation>
    </message>
    <message>
        <source>Waiting, yen</source>
        <translation>Waiting, yen</translation>
    </message>
    <message>
        <source>Seen before, yen</source>
        <translation>Seen before, yen</translation>
    </message>
    <message>
        <source>Price of an item; the agreed one, or the plan's.</source>
        <translation>Price of an item; the agreed one, or the plan's.</translation>
    </message>
    <message>
        <source>Write who gets what came out into this CSV file, for labels.</source>
        <translation>Write who gets what came out into this CSV file, for labels.</translation>
    </message>
    <message>
        <source>Lists who gets what came out of a batch, for labels.</source>
        <translation>Lists who gets what came out of a batch, for labels.</translation>
    </message>
    <message>
        <source>Legal entity, on English sheets.</source>
        <translation>Legal entity, on English sheets.</translation>
    </message>
    <message>
        <source>Store, on English sheets.</source>
        <translation>Store, on English sheets.</translation>
    </message>
    <message>
        <source>Address, on English sheets.</source>
        <translation>Address, on English sheets.</translation>
    </message>
    <message>
        <source>Opening hours, on English sheets.</source>
        <translation>Opening hours, on English sheets.</translation>
    </message>
    <message>
        <source>Hours in English</source>
        <translation>Hours in English</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>File of the labels</source>
        <translation>File of the labels</translation>
    </message>
    <message>
        <source>Lines of the list left out</source>
        <translation>Lines of the list left out</translation>
    </message>
    <message>
        <source>Line of the list</source>
        <translation>Line of the list</translation>
    </message>
    <message>
        <source>The list says</source>
        <translation>The list says</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Store in English</source>
        <translation>Store in English</translation>
    </message>
    <message>
        <source>Address in English</source>
        <translation>Address in English</translation>
    </message>
    <message>
        <source>Another program has the store open. Waiting up to %1 seconds for it.</source>
        <translation>Another program has the store open. Waiting up to %1 seconds for it.</translation>
    </message>
    <message>
        <source>Copies that are gone</source>
        <translation>Copies that are gone</translation>
    </message>
    <message>
        <source>Adds a contract with an agency, a bank or a service, by the code its files tell.</source>
        <translation>Adds a contract with an agency, a bank or a service, by the code its files tell.</translation>
    </message>
    <message>
        <source>How its money comes: konbini_barcode, bank_transfer, …</source>
        <translation>How its money comes: konbini_barcode, bank_transfer, …</translation>
    </message>
    <message>
        <source>Place in the 44 digits where the slip's number begins.</source>
        <translation>Place in the 44 digits where the slip's number begins.</translation>
    </message>
    <message>
        <source>How many digits the number has.</source>
        <translation>How many digits the number has.</translation>
    </message>
    <message>
        <source>10 digits the bank knows the house by; as in the last file.</source>
        <translation>10 digits the bank knows the house by; as in the last file.</translation>
    </message>
    <message>
        <source>Those about which somebody decided, the last ones first.</source>
        <translation>Those about which somebody decided, the last ones first.</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>Kept as credit</source>
        <translation>Kept as credit</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Not approved yet</translation>
    </message>
    <message>
        <source>The same for this line alone, as "inbox lines" numbers it; may be given several times.</source>
        <translation>The same for this line alone, as "inbox lines" numbers it; may be given several times.</translation>
    </message>
    <message>
        <source>Out of the books since</source>
        <translation>Out of the books since</translation>
    </message>
    <message>
        <source>Owed again to tenants, yen</source>
        <translation>Owed again to tenants, yen</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cut off</translation>
    </message>
    <message>
        <source>There are bars that cannot be read (page %1): a till may not read them either. A stroke may be missing, or a line may run through them. Scan the page again, straight and sharp, or print it anew.</source>
        <translation>There are bars that cannot be read (page %1): a till may not read them either. A stroke may be missing, or a line may run through them. Scan the page again, straight and sharp, or print it anew.</translation>
    </message>
    <message>
        <source>Cleared before, left out</source>
        <translation>Cleared before, left out</translation>
    </message>
    <message>
        <source>To import again</source>
        <translation>To import again</translation>
    </message>
    <message>
        <source>A PDF proves nothing about a printer: print it at 100 % on the printer it is for, and scan that paper.</source>
        <translation>A PDF proves nothing about a printer: print it at 100 % on the printer it is for, and scan that paper.</translation>
    </message>
    <message>
        <source>The bank's file (type 21); it must not be there yet.</source>
        <translation>The bank's file (type 21); it must not be there yet.</translation>
    </message>
    <message>
        <source>Lists the test slips of a printer that were scanned back; a pass counts for 180 days.</source>
        <translation>Lists the test slips of a printer that were scanned back; a pass counts for 180 days.</translation>
    </message>
    <message>
        <source>Books a report against the transfer that brought its net; without one where it pays nothing out.</source>
        <translation>Books a report against the transfer that brought its net; without one where it pays nothing out.</translation>
    </message>
    <message>
        <source>Without a receipt</source>
        <translation>Without a receipt</translation>
    </message>
    <message>
        <source>On a printer, too, of which no test slip was read right lately.</source>
        <translation>On a printer, too, of which no test slip was read right lately.</translation>
    </message>
    <message>
        <source>For sheets with a barcode, too, again.</source>
        <translation>For sheets with a barcode, too, again.</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1 of %2 pages</translation>
    </message>
    <message>
        <source>The file is damaged; what was lost nobody knows. Fetch it again; if it was made here, make it again.</source>
        <translation>The file is damaged; what was lost nobody knows. Fetch it again; if it was made here, make it again.</translation>
    </message>
    <message>
        <source>%1 of %2 pages, %3 a minute, %4 s left</source>
        <translation>%1 of %2 pages, %3 a minute, %4 s left</translation>
    </message>
    <message>
        <source>Grouped invoice</source>
        <translation>Grouped invoice</translation>
    </message>
    <message>
        <source>In a grouped invoice, too</source>
        <translation>In a grouped invoice, too</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>An invented sheet by the store's template, marked as a sample and not payable; needs no bill.</source>
        <translation>An invented sheet by the store's template, marked as a sample and not payable; needs no bill.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Payments that come back to the books</source>
        <translation>Payments that come back to the books</translation>
    </message>
    <message>
        <source>Receipts that come back, yen</source>
        <translation>Receipts that come back, yen</translation>
    </message>
    <message>
        <source>Only compared, as another source books them: %1.</source>
        <translation>Only compared, as another source books them: %1.</translation>
    </message>
    <message>
        <source>Only compared</source>
        <translation>Only compared</translation>
    </message>
    <message>
        <source>Show it, write no paper.</source>
        <translation>Show it, write no paper.</translation>
    </message>
    <message>
        <source>Accepted as everywhere; this command changes nothing.</source>
        <translation>Accepted as everywhere; this command changes nothing.</translation>
    </message>
    <message>
        <source>At closing</source>
        <translation>At closing</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Closed at</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Closed by</translation>
    </message>
    <message>
        <source>A column and what it says: received_on, amount or deposit and withdrawal, payer, slip_key, barcode, remitter, bank, branch, edi, inquiry, stage, value_on, payout_on, received_at; of a settlement report also fee, exempt_fee, fee_tax, stamp, transfer, net. Without a role it keeps its own name. May be given several times.</source>
        <translation>A column and what it says: received_on, amount or deposit and withdrawal, payer, slip_key, barcode, remitter, bank, branch, edi, inquiry, stage, value_on, payout_on, received_at; of a settlement report also fee, exempt_fee, fee_tax, stamp, transfer, net. Without a role it keeps its own name. May be given several times.</translation>
    </message>
    <message>
        <source>Says what books an agreement (the other is only compared), and where its slips have their number.</source>
        <translation>Says what books an agreement (the other is only compared), and where its slips have their number.</translation>
    </message>
    <message>
        <source>Files with the header row of this one are recognised; without --column its columns are guessed: look at them.</source>
        <translation>Files with the header row of this one are recognised; without --column its columns are guessed: look at them.</translation>
    </message>
    <message>
        <source>Difference no.</source>
        <translation>Difference no.</translation>
    </message>
    <message>
        <source>Receipts settled</source>
        <translation>Receipts settled</translation>
    </message>
    <message>
        <source>Their sum</source>
        <translation>Their sum</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Dealt with</translation>
    </message>
    <message>
        <source>What becomes of what stays on the payment: credit, refund, other_receipt (no customer's money; needs --note) or keep_open.</source>
        <translation>What becomes of what stays on the payment: credit, refund, other_receipt (no customer's money; needs --note) or keep_open.</translation>
    </message>
    <message>
        <source>The company this shop belongs to; that of the first shop.</source>
        <translation>The company this shop belongs to; that of the first shop.</translation>
    </message>
    <message>
        <source>A shop of the same legal entity; the first.</source>
        <translation>A shop of the same legal entity; the first.</translation>
    </message>
    <message>
        <source>Tells what a bank account had before the books begin.</source>
        <translation>Tells what a bank account had before the books begin.</translation>
    </message>
    <message>
        <source>Of which shop and its company; the first.</source>
        <translation>Of which shop and its company; the first.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Bank accounts</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Of an account: what it holds of this agreement.</source>
        <translation>Of an account: what it holds of this agreement.</translation>
    </message>
    <message>
        <source>Of an account: of this shop's company; the agreement's.</source>
        <translation>Of an account: of this shop's company; the agreement's.</translation>
    </message>
    <message>
        <source>Of an account: at the end of this day; of today.</source>
        <translation>Of an account: at the end of this day; of today.</translation>
    </message>
    <message>
        <source>The list has customers' credits.</source>
        <translation>The list has customers' credits.</translation>
    </message>
    <message>
        <source>Takes over what a customer has with the house.</source>
        <translation>Takes over what a customer has with the house.</translation>
    </message>
    <message>
        <source>A word about what it is from.</source>
        <translation>A word about what it is from.</translation>
    </message>
    <message>
        <source>Tells what an agency has received and not paid out before the books begin.</source>
        <translation>Tells what an agency has received and not paid out before the books begin.</translation>
    </message>
    <message>
        <source>The day it is paid out; by the agreed cycle.</source>
        <translation>The day it is paid out; by the agreed cycle.</translation>
    </message>
    <message>
        <source>Takes back all bills or credits of one such list; nothing of them may be paid or used.</source>
        <translation>Takes back all bills or credits of one such list; nothing of them may be paid or used.</translation>
    </message>
    <message>
        <source>What of its gross was received before the books began (opening agency); nothing.</source>
        <translation>What of its gross was received before the books began (opening agency); nothing.</translation>
    </message>
    <message>
        <source>Whose grouped invoice: the company this shop belongs to; that of the first shop.</source>
        <translation>Whose grouped invoice: the company this shop belongs to; that of the first shop.</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Agencies</translation>
    </message>
    <message>
        <source>Sum of the credits</source>
        <translation>Sum of the credits</translation>
    </message>
    <message>
        <source>Received before the books began</source>
        <translation>Received before the books began</translation>
    </message>
    <message>
        <source>Opening amount not paid out yet</source>
        <translation>Opening amount not paid out yet</translation>
    </message>
    <message>
        <source>Rounded on the grouped invoice</source>
        <translation>Rounded on the grouped invoice</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>it has %1 dpi at the size of its place, and %2 are needed</source>
        <translation>it has %1 dpi at the size of its place, and %2 are needed</translation>
    </message>
    <message>
        <source>it has %1 kB, and %2 kB are the most</source>
        <translation>it has %1 kB, and %2 kB are the most</translation>
    </message>
    <message>
        <source>it is neither PNG nor JPEG</source>
        <translation>it is neither PNG nor JPEG</translation>
    </message>
    <message>
        <source>it is wider or higher than %1 pixels</source>
        <translation>it is wider or higher than %1 pixels</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <translation>it is damaged: %1</translation>
    </message>
</context>
<context>
    <name>PrintCount</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>New issues %1, reprints %2, reissues %3, failed %4.</source>
        <extracomment>what the slips of a batch are</extracomment>
        <translation>New issues %1, reprints %2, reissues %3, failed %4.</translation>
    </message>
    <message>
        <source>Without a barcode %1.</source>
        <extracomment>%1 slips; the reasons follow, each with its own number</extracomment>
        <translation>Without a barcode %1.</translation>
    </message>
    <message>
        <source>Without a barcode %1: %2.</source>
        <translation>Without a barcode %1: %2.</translation>
    </message>
    <message>
        <source>Grouped invoices ask for the bills of %1, too, which could be paid twice: %2.</source>
        <translation>Grouped invoices ask for the bills of %1, too, which could be paid twice: %2.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>the print system refused it</source>
        <translation>the print system refused it</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>the box is empty</source>
        <translation>the box is empty</translation>
    </message>
    <message>
        <source>the box leaves the page or its margin of %1 mm</source>
        <translation>the box leaves the page or its margin of %1 mm</translation>
    </message>
    <message>
        <source>only the address may lie where the envelope's window shows</source>
        <translation>only the address may lie where the envelope's window shows</translation>
    </message>
    <message>
        <source>type is at least %1 pt, and "min" is at most "pt"</source>
        <translation>type is at least %1 pt, and "min" is at most "pt"</translation>
    </message>
    <message>
        <source>bars are at least %1 mm high</source>
        <translation>bars are at least %1 mm high</translation>
    </message>
    <message>
        <source>the columns are %1 mm wide, the box %2 mm</source>
        <translation>the columns are %1 mm wide, the box %2 mm</translation>
    </message>
    <message>
        <source>a filter does not fit its field: %1</source>
        <translation>a filter does not fit its field: %1</translation>
    </message>
    <message>
        <source>"%1" must be on this sheet</source>
        <translation>"%1" must be on this sheet</translation>
    </message>
    <message>
        <source>there is no such word</source>
        <translation>there is no such word</translation>
    </message>
    <message>
        <source>a list that is not empty is wanted</source>
        <translation>a list that is not empty is wanted</translation>
    </message>
    <message>
        <source>a text is wanted</source>
        <translation>a text is wanted</translation>
    </message>
    <message>
        <source>a number is wanted</source>
        <translation>a number is wanted</translation>
    </message>
    <message>
        <source>a whole number over 0 is wanted</source>
        <translation>a whole number over 0 is wanted</translation>
    </message>
    <message>
        <source>true or false is wanted</source>
        <translation>true or false is wanted</translation>
    </message>
    <message>
        <source>a list of four numbers is wanted</source>
        <translation>a list of four numbers is wanted</translation>
    </message>
    <message>
        <source>a colour like #E4E4E4 is wanted</source>
        <translation>a colour like #E4E4E4 is wanted</translation>
    </message>
    <message>
        <source>one of %1 is wanted</source>
        <translation>one of %1 is wanted</translation>
    </message>
    <message>
        <source>"%1" is missing</source>
        <translation>"%1" is missing</translation>
    </message>
    <message>
        <source>"exact" needs "dots" and "dpi"</source>
        <translation>"exact" needs "dots" and "dpi"</translation>
    </message>
    <message>
        <source>1 is wanted</source>
        <translation>1 is wanted</translation>
    </message>
    <message>
        <source>an object is wanted</source>
        <translation>an object is wanted</translation>
    </message>
    <message>
        <source>bars with their quiet zones are at most %1 mm wide</source>
        <translation>bars with their quiet zones are at most %1 mm wide</translation>
    </message>
    <message>
        <source>no picture can be read</source>
        <translation>no picture can be read</translation>
    </message>
    <message>
        <source>no picture can be read: %1</source>
        <translation>no picture can be read: %1</translation>
    </message>
    <message>
        <source>the box leaves its frame, or comes nearer than %1 mm to the cut</source>
        <translation>the box leaves its frame, or comes nearer than %1 mm to the cut</translation>
    </message>
    <message>
        <source>this block must be on the sheet</source>
        <translation>this block must be on the sheet</translation>
    </message>
    <message>
        <source>its frame is %1 x %2 mm with an inset of %3 mm</source>
        <translation>its frame is %1 x %2 mm with an inset of %3 mm</translation>
    </message>
    <message>
        <source>no type may lie where the stamp goes</source>
        <translation>no type may lie where the stamp goes</translation>
    </message>
    <message>
        <source>a file or the one field of a picture is wanted</source>
        <translation>a file or the one field of a picture is wanted</translation>
    </message>
    <message>
        <source>this is no JSON (%1)</source>
        <translation>this is no JSON (%1)</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>there is no such folder</translation>
    </message>
    <message>
        <source>the page is %1 x %2 mm</source>
        <translation>the page is %1 x %2 mm</translation>
    </message>
    <message>
        <source>the margin is at least %1 mm</source>
        <translation>the margin is at least %1 mm</translation>
    </message>
    <message>
        <source>type of the colour %1 is not readable on %2 in black and white</source>
        <translation>type of the colour %1 is not readable on %2 in black and white</translation>
    </message>
    <message>
        <source>no part is called "%1"; parts: %2</source>
        <translation>no part is called "%1"; parts: %2</translation>
    </message>
    <message>
        <source>"%1" must be on this sheet also if "%2"</source>
        <translation>"%1" must be on this sheet also if "%2"</translation>
    </message>
    <message>
        <source>"%1" must be on this sheet as a barcode ("gs1-128")</source>
        <translation>"%1" must be on this sheet as a barcode ("gs1-128")</translation>
    </message>
    <message>
        <source>"%1" must be on this sheet as a QR code ("qr")</source>
        <translation>"%1" must be on this sheet as a QR code ("qr")</translation>
    </message>
    <message>
        <source>"%1" must be on this sheet under the bars</source>
        <translation>"%1" must be on this sheet under the bars</translation>
    </message>
    <message>
        <source>the line by which the slip is cut off must be on this sheet: a "line" across it with "dash": "cut"</source>
        <translation>the line by which the slip is cut off must be on this sheet: a "line" across it with "dash": "cut"</translation>
    </message>
    <message>
        <source>the line between the parts of the slip must be on this sheet: a "line" down to its foot with "dash": "cut"</source>
        <translation>the line between the parts of the slip must be on this sheet: a "line" down to its foot with "dash": "cut"</translation>
    </message>
    <message>
        <source>"%1" must be above the line by which the slip is cut off</source>
        <translation>"%1" must be above the line by which the slip is cut off</translation>
    </message>
    <message>
        <source>"%1" must be in each part of the slip: part %2 from the left does not show it</source>
        <translation>"%1" must be in each part of the slip: part %2 from the left does not show it</translation>
    </message>
    <message>
        <source>%1 is covered by %2, which is painted over it: move one of them</source>
        <translation>%1 is covered by %2, which is painted over it: move one of them</translation>
    </message>
    <message>
        <source>a code is made of "{%1}" alone</source>
        <translation>a code is made of "{%1}" alone</translation>
    </message>
    <message>
        <source>a code stands on white: no tone may lie under it</source>
        <translation>a code stands on white: no tone may lie under it</translation>
    </message>
    <message numerus="yes">
        <source>the box is too low: its head and %n row(s) do not fit</source>
        <translation><numerusform>the box is too low: its head and %n row do not fit</numerusform><numerusform>the box is too low: its head and %n rows do not fit</numerusform></translation>
    </message>
    <message>
        <source>there is no field "%1"; fields here: %2</source>
        <translation>there is no field "%1"; fields here: %2</translation>
    </message>
    <message>
        <source>there is no filter "%1"; filters: %2</source>
        <translation>there is no filter "%1"; filters: %2</translation>
    </message>
    <message>
        <source>a brace that belongs to no field: %1</source>
        <translation>a brace that belongs to no field: %1</translation>
    </message>
    <message>
        <source>there is no list "%1"; lists here: %2</source>
        <translation>there is no list "%1"; lists here: %2</translation>
    </message>
    <message>
        <source>a code is drawn here by hand that reads "%1": codes are made of data alone, by "qr" and "gs1-128"</source>
        <translation>a code is drawn here by hand that reads "%1": codes are made of data alone, by "qr" and "gs1-128"</translation>
    </message>
    <message>
        <source>a number of 0 or more is wanted</source>
        <translation>a number of 0 or more is wanted</translation>
    </message>
    <message>
        <source>a number over 0 is wanted</source>
        <translation>a number over 0 is wanted</translation>
    </message>
    <message>
        <source>a list is wanted: [ … ]</source>
        <translation>a list is wanted: [ … ]</translation>
    </message>
    <message>
        <source>unknown key "%1"; keys here: %2</source>
        <translation>unknown key "%1"; keys here: %2</translation>
    </message>
    <message>
        <source>unknown kind of item "%1"; kinds: %2</source>
        <translation>unknown kind of item "%1"; kinds: %2</translation>
    </message>
    <message>
        <source>the sign %1 turns the text around</source>
        <translation>the sign %1 turns the text around</translation>
    </message>
    <message>
        <source>%1 cannot be read under all that is drawn on it: %2</source>
        <translation>%1 cannot be read under all that is drawn on it: %2</translation>
    </message>
    <message>
        <source>lines of type lie over one another: "lh" is at least %1</source>
        <translation>lines of type lie over one another: "lh" is at least %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 some of them, %n others</extracomment>
        <translation><numerusform>%1 and %n more</numerusform><numerusform>%1 and %n more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation><numerusform>(and %n more)</numerusform><numerusform>(and %n more)</numerusform></translation>
    </message>
    <message>
        <source>"%1" is printed over "%2" (%3): move one of them</source>
        <translation>"%1" is printed over "%2" (%3): move one of them</translation>
    </message>
    <message>
        <source>"%1" stands so near beside "%2" (%3) that it is read as part of the number: move one of them</source>
        <translation>"%1" stands so near beside "%2" (%3) that it is read as part of the number: move one of them</translation>
    </message>
    <message>
        <source>it is drawn across "%1" (%2): move one of them</source>
        <translation>it is drawn across "%1" (%2): move one of them</translation>
    </message>
    <message>
        <source>it is read as the sign of "%1" (%2): move one of them</source>
        <translation>it is read as the sign of "%1" (%2): move one of them</translation>
    </message>
    <message>
        <source>"%1" beside %2 is read as part of the number: put a word or another mark between</source>
        <translation>"%1" beside %2 is read as part of the number: put a word or another mark between</translation>
    </message>
    <message>
        <source>%1 and %2 are read as one number: put a word or a mark between</source>
        <translation>%1 and %2 are read as one number: put a word or a mark between</translation>
    </message>
    <message>
        <source>%1 and %2 lie across one another: move one of them</source>
        <translation>%1 and %2 lie across one another: move one of them</translation>
    </message>
    <message>
        <source>lines of type lie over one another: "row" and "head" are at least as high as their type, %1 and %2 mm</source>
        <translation>lines of type lie over one another: "row" and "head" are at least as high as their type, %1 and %2 mm</translation>
    </message>
    <message>
        <source>a sheet has at most %1 items, cells and columns; here are %2</source>
        <translation>a sheet has at most %1 items, cells and columns; here are %2</translation>
    </message>
    <message>
        <source>it is read as a digit of "%1" (%2): move one of them</source>
        <translation>it is read as a digit of "%1" (%2): move one of them</translation>
    </message>
    <message>
        <source>the sum to pay, %1, may be smaller than %2 pt everywhere on the sheet: raise "min" in one place</source>
        <translation>the sum to pay, %1, may be smaller than %2 pt everywhere on the sheet: raise "min" in one place</translation>
    </message>
    <message>
        <source>%1 is set in %2 pt, but the sum to pay, %3, may come down to %4 pt: make %1 smaller, or raise "min" of the sum to pay</source>
        <translation>%1 is set in %2 pt, but the sum to pay, %3, may come down to %4 pt: make %1 smaller, or raise "min" of the sum to pay</translation>
    </message>
    <message>
        <source>the key "%1" is there twice in one object; only the last one would count</source>
        <translation>the key "%1" is there twice in one object; only the last one would count</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <extracomment>a place in a file</extracomment>
        <translation>line %1, column %2</translation>
    </message>
    <message>
        <source>":" is missing between a key and its value</source>
        <translation>":" is missing between a key and its value</translation>
    </message>
    <message>
        <source>a list is not closed: "]" or "," is missing</source>
        <translation>a list is not closed: "]" or "," is missing</translation>
    </message>
    <message>
        <source>"," is missing between two values</source>
        <translation>"," is missing between two values</translation>
    </message>
    <message>
        <source>no value that JSON knows: a text needs quotes, and the last value no "," behind it</source>
        <translation>no value that JSON knows: a text needs quotes, and the last value no "," behind it</translation>
    </message>
    <message>
        <source>the file ends in the middle of a number</source>
        <translation>the file ends in the middle of a number</translation>
    </message>
    <message>
        <source>a number is not written as JSON wants it</source>
        <translation>a number is not written as JSON wants it</translation>
    </message>
    <message>
        <source>after "\" stands what JSON does not know</source>
        <translation>after "\" stands what JSON does not know</translation>
    </message>
    <message>
        <source>a text is not UTF-8: save the file as UTF-8</source>
        <translation>a text is not UTF-8: save the file as UTF-8</translation>
    </message>
    <message>
        <source>a text is not closed: a quote is missing</source>
        <translation>a text is not closed: a quote is missing</translation>
    </message>
    <message>
        <source>objects and lists are nested too deep</source>
        <translation>objects and lists are nested too deep</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>the file is too large</translation>
    </message>
    <message>
        <source>something stands after the end of the object</source>
        <translation>something stands after the end of the object</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>a place in a file</extracomment>
        <translation>line %1</translation>
    </message>
    <message>
        <source>an object is not closed: "," or "}" is missing</source>
        <translation>an object is not closed: "," or "}" is missing</translation>
    </message>
    <message>
        <source>no key follows after ","</source>
        <translation>no key follows after ","</translation>
    </message>
</context>
<context>
    <name>TestSlip</name>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>Test of the printer</source>
        <translation>Test of the printer</translation>
    </message>
    <message>
        <source>Test slip: do not pay</source>
        <translation>Test slip: do not pay</translation>
    </message>
    <message>
        <source>No agency: test digits</source>
        <translation>No agency: test digits</translation>
    </message>
    <message>
        <source>Printer %1, %2 dpi</source>
        <translation>Printer %1, %2 dpi</translation>
    </message>
    <message>
        <source>Scan the barcode below with the reader at this seat.</source>
        <translation>Scan the barcode below with the reader at this seat.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Something failed that should not have. Try again; if it happens again, send the log.</source>
        <translation>Something failed that should not have. Try again; if it happens again, send the log.</translation>
    </message>
    <message>
        <source>The role %2 is not allowed to do this: %1. Ask an administrator.</source>
        <translation>The role %2 is not allowed to do this: %1. Ask an administrator.</translation>
    </message>
    <message>
        <source>There is no customer %1. Check the number or search by name.</source>
        <translation>There is no customer %1. Check the number or search by name.</translation>
    </message>
    <message>
        <source>There is no work order %1. Check the number.</source>
        <translation>There is no work order %1. Check the number.</translation>
    </message>
    <message>
        <source>There is no bill %1. Check the number.</source>
        <translation>There is no bill %1. Check the number.</translation>
    </message>
    <message>
        <source>There is no payment %1. Check the number.</source>
        <translation>There is no payment %1. Check the number.</translation>
    </message>
    <message>
        <source>There is no clearing %1. Reload the list.</source>
        <translation>There is no clearing %1. Reload the list.</translation>
    </message>
    <message>
        <source>There is no clearing run %1. Reload the list.</source>
        <translation>There is no clearing run %1. Reload the list.</translation>
    </message>
    <message>
        <source>There is no import %1. Reload the list.</source>
        <translation>There is no import %1. Reload the list.</translation>
    </message>
    <message>
        <source>There is no payment slip %1. Check the number.</source>
        <translation>There is no payment slip %1. Check the number.</translation>
    </message>
    <message>
        <source>%1 is empty. Fill it in.</source>
        <translation>%1 is empty. Fill it in.</translation>
    </message>
    <message>
        <source>%1 is too long: %2 characters at most. Shorten it.</source>
        <translation>%1 is too long: %2 characters at most. Shorten it.</translation>
    </message>
    <message>
        <source>%1 is not a number: %2. Enter digits only.</source>
        <translation>%1 is not a number: %2. Enter digits only.</translation>
    </message>
    <message>
        <source>%1 is not a date: %2. Enter it as year-month-day.</source>
        <translation>%1 is not a date: %2. Enter it as year-month-day.</translation>
    </message>
    <message>
        <source>%1 is %2, but must be between %3 and %4.</source>
        <translation>%1 is %2, but must be between %3 and %4.</translation>
    </message>
    <message>
        <source>%1 holds what looks like a card number. Card numbers are never stored: remove it.</source>
        <translation>%1 holds what looks like a card number. Card numbers are never stored: remove it.</translation>
    </message>
    <message>
        <source>%1 is no registration number. It is T and 13 digits.</source>
        <translation>%1 is no registration number. It is T and 13 digits.</translation>
    </message>
    <message>
        <source>The bill has no lines. Add at least one.</source>
        <translation>The bill has no lines. Add at least one.</translation>
    </message>
    <message>
        <source>Bill %1 has not been issued. Issue it first.</source>
        <translation>Bill %1 has not been issued. Issue it first.</translation>
    </message>
    <message>
        <source>Bill %1 has already been cancelled. Nothing was changed.</source>
        <translation>Bill %1 has already been cancelled. Nothing was changed.</translation>
    </message>
    <message>
        <source>%2 has been paid on bill %1. Undo the clearing before you cancel it.</source>
        <translation>%2 has been paid on bill %1. Undo the clearing before you cancel it.</translation>
    </message>
    <message>
        <source>The posting does not balance by %1. Nothing was booked; send the log.</source>
        <translation>The posting does not balance by %1. Nothing was booked; send the log.</translation>
    </message>
    <message>
        <source>Only %2 is open on bill %1, not %3. Lower the amount.</source>
        <translation>Only %2 is open on bill %1, not %3. Lower the amount.</translation>
    </message>
    <message>
        <source>Only %2 is left of payment %1, not %3. Lower the amount.</source>
        <translation>Only %2 is left of payment %1, not %3. Lower the amount.</translation>
    </message>
    <message>
        <source>Payment %1 is only provisional. It can be cleared once it is confirmed.</source>
        <translation>Payment %1 is only provisional. It can be cleared once it is confirmed.</translation>
    </message>
    <message>
        <source>%1 %2 has already been undone. Nothing was changed.</source>
        <translation>%1 %2 has already been undone. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. Reload and try again.</source>
        <translation>%1 was changed by somebody else meanwhile. Reload and try again.</translation>
    </message>
    <message>
        <source>%1 is closed. The next open day is %2.</source>
        <translation>%1 is closed. The next open day is %2.</translation>
    </message>
    <message>
        <source>%1 is over the limit of %2. Lower the amount or use another way to pay.</source>
        <translation>%1 is over the limit of %2. Lower the amount or use another way to pay.</translation>
    </message>
    <message>
        <source>The barcode has %1 digits, not 44. Read it again.</source>
        <translation>The barcode has %1 digits, not 44. Read it again.</translation>
    </message>
    <message>
        <source>“%1” at position %2 of the barcode is no digit. Correct it.</source>
        <translation>“%1” at position %2 of the barcode is no digit. Correct it.</translation>
    </message>
    <message>
        <source>The barcode begins with %1, not 91: it is no payment slip. Read the right code.</source>
        <translation>The barcode begins with %1, not 91: it is no payment slip. Read the right code.</translation>
    </message>
    <message>
        <source>The check digit of the barcode is %1, expected %2. Compare the digits or read it again.</source>
        <translation>The check digit of the barcode is %1, expected %2. Compare the digits or read it again.</translation>
    </message>
    <message>
        <source>The due date %1 in the barcode is no date from 2000 to 2099. Correct it.</source>
        <translation>The due date %1 in the barcode is no date from 2000 to 2099. Correct it.</translation>
    </message>
    <message>
        <source>The amount %1 does not fit in the barcode: 1 yen to %2.</source>
        <translation>The amount %1 does not fit in the barcode: 1 yen to %2.</translation>
    </message>
    <message>
        <source>%1 “%2” must have exactly %3 digits. Correct it.</source>
        <translation>%1 “%2” must have exactly %3 digits. Correct it.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the file and its place.</source>
        <translation>%1 cannot be read: %2. Check the file and its place.</translation>
    </message>
    <message>
        <source>%1 is empty. Fetch the file again.</source>
        <translation>%1 is empty. Fetch the file again.</translation>
    </message>
    <message>
        <source>%1 is in EBCDIC. Ask the bank for a file in JIS.</source>
        <translation>%1 is in EBCDIC. Ask the bank for a file in JIS.</translation>
    </message>
    <message>
        <source>%1 holds an error message of the agency: %2. Ask the agency.</source>
        <translation>%1 holds an error message of the agency: %2. Ask the agency.</translation>
    </message>
    <message>
        <source>%1: %2 is %3 in the file, but %4 was counted. Fetch the file again.</source>
        <translation>%1: %2 is %3 in the file, but %4 was counted. Fetch the file again.</translation>
    </message>
    <message>
        <source>%1 has already been imported as %2. Nothing was changed.</source>
        <translation>%1 has already been imported as %2. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no store at %1. Check the path or make a new one.</source>
        <translation>There is no store at %1. Check the path or make a new one.</translation>
    </message>
    <message>
        <source>There is already a store at %1. Choose another place.</source>
        <translation>There is already a store at %1. Choose another place.</translation>
    </message>
    <message>
        <source>The store %1 is in use by %2. Close it there first.</source>
        <translation>The store %1 is in use by %2. Close it there first.</translation>
    </message>
    <message>
        <source>The store has version %1, this program knows up to %2. Update the program.</source>
        <translation>The store has version %1, this program knows up to %2. Update the program.</translation>
    </message>
    <message>
        <source>%1 is on a network share. Use a local disk, or PostgreSQL for several seats.</source>
        <translation>%1 is on a network share. Use a local disk, or PostgreSQL for several seats.</translation>
    </message>
    <message>
        <source>The store is damaged: %1. Restore the last backup.</source>
        <translation>The store is damaged: %1. Restore the last backup.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2. Check the connection.</source>
        <translation>%1 cannot be reached: %2. Check the connection.</translation>
    </message>
    <message>
        <source>%1 failed in the store: %2. Nothing was changed; try again.</source>
        <translation>%1 failed in the store: %2. Nothing was changed; try again.</translation>
    </message>
    <message>
        <source>The store is busy. Try again in a moment.</source>
        <translation>The store is busy. Try again in a moment.</translation>
    </message>
    <message>
        <source>The slip was not released: %1 should read %2, but reads %3. Check the printer settings.</source>
        <translation>The slip was not released: %1 should read %2, but reads %3. Check the printer settings.</translation>
    </message>
    <message>
        <source>%1 is not among the allowed payment sites. The slip was not made; check the agreement.</source>
        <translation>%1 is not among the allowed payment sites. The slip was not made; check the agreement.</translation>
    </message>
    <message>
        <source>%1 is over the %2 a till takes, so the slip has no barcode. Offer another way to pay.</source>
        <translation>%1 is over the %2 a till takes, so the slip has no barcode. Offer another way to pay.</translation>
    </message>
    <message>
        <source>The figures of the slip disagree: %1 is %2, expected %3. The slip was not made.</source>
        <translation>The figures of the slip disagree: %1 is %2, expected %3. The slip was not made.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2. It is tried again by itself.</source>
        <translation>%1 does not answer: %2. It is tried again by itself.</translation>
    </message>
    <message>
        <source>The collection service refused the request (%1 %2): %3. Correct it and send it again.</source>
        <translation>The collection service refused the request (%1 %2): %3. Correct it and send it again.</translation>
    </message>
    <message>
        <source>The answer of the collection service cannot be read: %1. Send the log.</source>
        <translation>The answer of the collection service cannot be read: %1. Send the log.</translation>
    </message>
    <message>
        <source>Events are missing: expected %1, found %2. Reading has stopped; synchronise again.</source>
        <translation>Events are missing: expected %1, found %2. Reading has stopped; synchronise again.</translation>
    </message>
    <message>
        <source>No collection service is set. Enter one in the settings.</source>
        <translation>No collection service is set. Enter one in the settings.</translation>
    </message>
    <message>
        <source>The keyring cannot be used: %1. Unlock it or install one.</source>
        <translation>The keyring cannot be used: %1. Unlock it or install one.</translation>
    </message>
    <message>
        <source>There is no command %1. See --help.</source>
        <translation>There is no command %1. See --help.</translation>
    </message>
    <message>
        <source>There is no option %1. See --help.</source>
        <translation>There is no option %1. See --help.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>The option %1 needs a value.</translation>
    </message>
    <message>
        <source>Stopped. What was finished stays; start again to go on.</source>
        <translation>Stopped. What was finished stays; start again to go on.</translation>
    </message>
    <message>
        <source>The check found %1 differences. See the report before you go on.</source>
        <translation>The check found %1 differences. See the report before you go on.</translation>
    </message>
    <message>
        <source>Python 3 was not found. Install it and try again.</source>
        <translation>Python 3 was not found. Install it and try again.</translation>
    </message>
    <message>
        <source>Work order %1 is already on bill %2. Nothing was changed.</source>
        <translation>Work order %1 is already on bill %2. Nothing was changed.</translation>
    </message>
    <message>
        <source>Slip number %1 matches</source>
        <translation>Slip number %1 matches</translation>
    </message>
    <message>
        <source>Payment request %1 matches</source>
        <translation>Payment request %1 matches</translation>
    </message>
    <message>
        <source>Virtual account %1 matches</source>
        <translation>Virtual account %1 matches</translation>
    </message>
    <message>
        <source>Remitter code %1 matches</source>
        <translation>Remitter code %1 matches</translation>
    </message>
    <message>
        <source>Bill number %1 in the reference</source>
        <translation>Bill number %1 in the reference</translation>
    </message>
    <message>
        <source>Work order number %1 in the reference</source>
        <translation>Work order number %1 in the reference</translation>
    </message>
    <message>
        <source>Customer number %1 in the reference</source>
        <translation>Customer number %1 in the reference</translation>
    </message>
    <message>
        <source>Payer name confirmed %1 times before</source>
        <translation>Payer name confirmed %1 times before</translation>
    </message>
    <message>
        <source>Payer name matches</source>
        <translation>Payer name matches</translation>
    </message>
    <message>
        <source>Payer name matches as far as it goes</source>
        <translation>Payer name matches as far as it goes</translation>
    </message>
    <message>
        <source>Payer name is similar</source>
        <translation>Payer name is similar</translation>
    </message>
    <message>
        <source>Payer name differs: %1, customer %2</source>
        <translation>Payer name differs: %1, customer %2</translation>
    </message>
    <message>
        <source>Amount matches</source>
        <translation>Amount matches</translation>
    </message>
    <message>
        <source>Sum of %1 bills matches</source>
        <translation>Sum of %1 bills matches</translation>
    </message>
    <message>
        <source>Transfer fee of %1 explains the difference</source>
        <translation>Transfer fee of %1 explains the difference</translation>
    </message>
    <message>
        <source>Paid in time</source>
        <translation>Paid in time</translation>
    </message>
    <message>
        <source>Paid %1 days late</source>
        <translation>Paid %1 days late</translation>
    </message>
    <message>
        <source>Bill %1 is already paid</source>
        <translation>Bill %1 is already paid</translation>
    </message>
    <message>
        <source>Bill %1 is cancelled</source>
        <translation>Bill %1 is cancelled</translation>
    </message>
    <message>
        <source>Bill %1 is replaced by another</source>
        <translation>Bill %1 is replaced by another</translation>
    </message>
    <message>
        <source>The bill is not known here</source>
        <translation>The bill is not known here</translation>
    </message>
    <message>
        <source>Old slip: reissue %1 paid, latest is %2</source>
        <translation>Old slip: reissue %1 paid, latest is %2</translation>
    </message>
    <message>
        <source>No slip with number %1</source>
        <translation>No slip with number %1</translation>
    </message>
    <message>
        <source>Reissue %1 was never printed</source>
        <translation>Reissue %1 was never printed</translation>
    </message>
    <message>
        <source>Payment request %1 is not known here</source>
        <translation>Payment request %1 is not known here</translation>
    </message>
    <message>
        <source>%1 candidates are equally good</source>
        <translation>%1 candidates are equally good</translation>
    </message>
    <message>
        <source>No open bill of %1</source>
        <translation>No open bill of %1</translation>
    </message>
    <message>
        <source>No customer pays under the name %1</source>
        <translation>No customer pays under the name %1</translation>
    </message>
    <message>
        <source>Neither number nor name to go by</source>
        <translation>Neither number nor name to go by</translation>
    </message>
    <message>
        <source>Only the oldest %1 of %2 bills were searched for sums</source>
        <translation>Only the oldest %1 of %2 bills were searched for sums</translation>
    </message>
    <message>
        <source>the record has %1 bytes, not %2</source>
        <translation>the record has %1 bytes, not %2</translation>
    </message>
    <message>
        <source>the byte %1 is not allowed here</source>
        <translation>the byte %1 is not allowed here</translation>
    </message>
    <message>
        <source>not a date: %1</source>
        <translation>not a date: %1</translation>
    </message>
    <message>
        <source>the date %1 is far away, read as %2</source>
        <translation>the date %1 is far away, read as %2</translation>
    </message>
    <message>
        <source>the kind %1 is not known</source>
        <translation>the kind %1 is not known</translation>
    </message>
    <message>
        <source>the barcode is wrong: %1</source>
        <translation>the barcode is wrong: %1</translation>
    </message>
    <message>
        <source>the amount is %1, in the barcode %2</source>
        <translation>the amount is %1, in the barcode %2</translation>
    </message>
    <message>
        <source>the record is cut at %1 bytes of %2</source>
        <translation>the record is cut at %1 bytes of %2</translation>
    </message>
    <message>
        <source>the stamp flag %1 is unusual for %2</source>
        <translation>the stamp flag %1 is unusual for %2</translation>
    </message>
    <message>
        <source>the amount is zero</source>
        <translation>the amount is zero</translation>
    </message>
    <message>
        <source>leading zeros were lost in column %1, taken from the barcode</source>
        <translation>leading zeros were lost in column %1, taken from the barcode</translation>
    </message>
    <message>
        <source>the totals fit this rule: %1</source>
        <translation>the totals fit this rule: %1</translation>
    </message>
    <message>
        <source>%1 columns, expected %2</source>
        <translation>%1 columns, expected %2</translation>
    </message>
    <message>
        <source>a voiced mark without its kana: %1</source>
        <translation>a voiced mark without its kana: %1</translation>
    </message>
    <message>
        <source>Record %1, byte %2: %4 (row kept)</source>
        <translation>Record %1, byte %2: %4 (row kept)</translation>
    </message>
    <message>
        <source>Record %1, byte %2: %4</source>
        <translation>Record %1, byte %2: %4</translation>
    </message>
    <message>
        <source>Record %1, byte %2, %3: %4 (row kept)</source>
        <translation>Record %1, byte %2, %3: %4 (row kept)</translation>
    </message>
    <message>
        <source>Record %1, byte %2, %3: %4</source>
        <translation>Record %1, byte %2, %3: %4</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Import undone</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Request issued</source>
        <translation>Request issued</translation>
    </message>
    <message>
        <source>Awaiting payment</source>
        <translation>Awaiting payment</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Partly paid</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Request cancelled</source>
        <translation>Request cancelled</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Provisional notice</source>
        <translation>Provisional notice</translation>
    </message>
    <message>
        <source>Final notice</source>
        <translation>Final notice</translation>
    </message>
    <message>
        <source>Provisional notice cancelled</source>
        <translation>Provisional notice cancelled</translation>
    </message>
    <message>
        <source>Amended notice</source>
        <translation>Amended notice</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Credit cancelled</source>
        <translation>Credit cancelled</translation>
    </message>
    <message>
        <source>Card by QR or link</source>
        <translation>Card by QR or link</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Card terminal</translation>
    </message>
    <message>
        <source>Telephone (IVR)</source>
        <translation>Telephone (IVR)</translation>
    </message>
    <message>
        <source>Link by SMS</source>
        <translation>Link by SMS</translation>
    </message>
    <message>
        <source>SmartPit</source>
        <translation>SmartPit</translation>
    </message>
    <message>
        <source>Convenience store</source>
        <translation>Convenience store</translation>
    </message>
    <message>
        <source>Pay-easy</source>
        <translation>Pay-easy</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Bank transfer</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Direct debit</translation>
    </message>
    <message>
        <source>Cash desk</source>
        <translation>Cash desk</translation>
    </message>
    <message>
        <source>10 %</source>
        <translation>10 %</translation>
    </message>
    <message>
        <source>8 % (reduced)</source>
        <translation>8 % (reduced)</translation>
    </message>
    <message>
        <source>Not taxed</source>
        <translation>Not taxed</translation>
    </message>
    <message>
        <source>Statutory costs</source>
        <translation>Statutory costs</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nothing open</translation>
    </message>
    <message>
        <source>Unknown slip</source>
        <translation>Unknown slip</translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation>Unknown payer</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Paid twice</translation>
    </message>
    <message>
        <source>Bill cancelled</source>
        <translation>Bill cancelled</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>Amount differs</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Not looked at yet</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Viewer</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cashier</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Accountant</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Look at lists</source>
        <translation>Look at lists</translation>
    </message>
    <message>
        <source>Edit customers</source>
        <translation>Edit customers</translation>
    </message>
    <message>
        <source>Edit work orders</source>
        <translation>Edit work orders</translation>
    </message>
    <message>
        <source>Issue bills</source>
        <translation>Issue bills</translation>
    </message>
    <message>
        <source>Cancel bills</source>
        <translation>Cancel bills</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Import files</translation>
    </message>
    <message>
        <source>Clear payments</source>
        <translation>Clear payments</translation>
    </message>
    <message>
        <source>Undo clearing</source>
        <translation>Undo clearing</translation>
    </message>
    <message>
        <source>Export books</source>
        <translation>Export books</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Synchronise</translation>
    </message>
    <message>
        <source>Manage the store</source>
        <translation>Manage the store</translation>
    </message>
    <message>
        <source>Biller code</source>
        <translation>Biller code</translation>
    </message>
    <message>
        <source>Free field</source>
        <translation>Free field</translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation>Reissue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kana name</source>
        <translation>Kana name</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Date of issue</translation>
    </message>
    <message>
        <source>Virtual account</source>
        <translation>Virtual account</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Number plate</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>%1 yen</source>
        <translation>%1 yen</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the folder and its free space.</source>
        <translation>%1 cannot be written: %2. Check the folder and its free space.</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Allocation</translation>
    </message>
    <message>
        <source>Clearing run</source>
        <translation>Clearing run</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>There is no sheet %1. See the list of sheets.</source>
        <translation>There is no sheet %1. See the list of sheets.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be used: %2. Choose another one.</source>
        <translation>The picture %1 cannot be used: %2. Choose another one.</translation>
    </message>
    <message>
        <source>There is no printer %1. Check its name, or save a PDF.</source>
        <translation>There is no printer %1. Check its name, or save a PDF.</translation>
    </message>
    <message>
        <source>There is no print batch %1. Reload the list.</source>
        <translation>There is no print batch %1. Reload the list.</translation>
    </message>
    <message>
        <source>Print batch %1 is being made by %2. Wait until it has ended.</source>
        <translation>Print batch %1 is being made by %2. Wait until it has ended.</translation>
    </message>
    <message>
        <source>The due date %1 is refused: choose a day from %2 to %3.</source>
        <translation>The due date %1 is refused: choose a day from %2 to %3.</translation>
    </message>
    <message>
        <source>There is no collection service at %1. Check the address; it ends with the version, as in /v1.</source>
        <translation>There is no collection service at %1. Check the address; it ends with the version, as in /v1.</translation>
    </message>
    <message>
        <source>Bill %1 is already paid. Nothing is left to ask for.</source>
        <translation>Bill %1 is already paid. Nothing is left to ask for.</translation>
    </message>
    <message>
        <source>Payment %1 was taken back. There is no money left to clear with.</source>
        <translation>Payment %1 was taken back. There is no money left to clear with.</translation>
    </message>
    <message>
        <source>The typeface %1 is not installed. Install fonts-noto-cjk.</source>
        <translation>The typeface %1 is not installed. Install fonts-noto-cjk.</translation>
    </message>
    <message>
        <source>Guard that keeps rows from being changed</source>
        <translation>Guard that keeps rows from being changed</translation>
    </message>
    <message>
        <source>Line without its posting</source>
        <translation>Line without its posting</translation>
    </message>
    <message>
        <source>Debit and credit of a posting</source>
        <translation>Debit and credit of a posting</translation>
    </message>
    <message>
        <source>Number of lines of a posting</source>
        <translation>Number of lines of a posting</translation>
    </message>
    <message>
        <source>Order of the lines of a posting</source>
        <translation>Order of the lines of a posting</translation>
    </message>
    <message>
        <source>Fingerprint of a posting</source>
        <translation>Fingerprint of a posting</translation>
    </message>
    <message>
        <source>Posting that a reversal reverses</source>
        <translation>Posting that a reversal reverses</translation>
    </message>
    <message>
        <source>Reversal of a reversal</source>
        <translation>Reversal of a reversal</translation>
    </message>
    <message>
        <source>Reversal against its original</source>
        <translation>Reversal against its original</translation>
    </message>
    <message>
        <source>Numbering of the seals</source>
        <translation>Numbering of the seals</translation>
    </message>
    <message>
        <source>Seal against the one before it</source>
        <translation>Seal against the one before it</translation>
    </message>
    <message>
        <source>Posting that a seal seals</source>
        <translation>Posting that a seal seals</translation>
    </message>
    <message>
        <source>Fingerprint of a seal</source>
        <translation>Fingerprint of a seal</translation>
    </message>
    <message>
        <source>Posting without a seal</source>
        <translation>Posting without a seal</translation>
    </message>
    <message>
        <source>Seal against its record outside the store</source>
        <translation>Seal against its record outside the store</translation>
    </message>
    <message>
        <source>State of a payment against its notices</source>
        <translation>State of a payment against its notices</translation>
    </message>
    <message>
        <source>Money booked for a payment</source>
        <translation>Money booked for a payment</translation>
    </message>
    <message>
        <source>Rest of a payment</source>
        <translation>Rest of a payment</translation>
    </message>
    <message>
        <source>Notice and payment of the same slip</source>
        <translation>Notice and payment of the same slip</translation>
    </message>
    <message>
        <source>Notice and payment of the same amount</source>
        <translation>Notice and payment of the same amount</translation>
    </message>
    <message>
        <source>Notice booked exactly once</source>
        <translation>Notice booked exactly once</translation>
    </message>
    <message>
        <source>Reservation of a provisional payment</source>
        <translation>Reservation of a provisional payment</translation>
    </message>
    <message>
        <source>Clearing taken from the payment</source>
        <translation>Clearing taken from the payment</translation>
    </message>
    <message>
        <source>Clearing given to the bill</source>
        <translation>Clearing given to the bill</translation>
    </message>
    <message>
        <source>Undone clearing against its reversal</source>
        <translation>Undone clearing against its reversal</translation>
    </message>
    <message>
        <source>Open amount of a bill</source>
        <translation>Open amount of a bill</translation>
    </message>
    <message>
        <source>Receivable of a bill in the ledger</source>
        <translation>Receivable of a bill in the ledger</translation>
    </message>
    <message>
        <source>Reserved amount of a bill</source>
        <translation>Reserved amount of a bill</translation>
    </message>
    <message>
        <source>Amount of a bill against its lines</source>
        <translation>Amount of a bill against its lines</translation>
    </message>
    <message>
        <source>Tax of a bill against its lines</source>
        <translation>Tax of a bill against its lines</translation>
    </message>
    <message>
        <source>Fingerprint of what a slip said</source>
        <translation>Fingerprint of what a slip said</translation>
    </message>
    <message>
        <source>Slip of a frozen content</source>
        <translation>Slip of a frozen content</translation>
    </message>
    <message>
        <source>Records of an import, new and repeated</source>
        <translation>Records of an import, new and repeated</translation>
    </message>
    <message>
        <source>New notices of an import</source>
        <translation>New notices of an import</translation>
    </message>
    <message>
        <source>%1 was saved again as %2, which moves every field of it. Import the file as it was downloaded.</source>
        <translation>%1 was saved again as %2, which moves every field of it. Import the file as it was downloaded.</translation>
    </message>
    <message>
        <source>Another reference names bill %1, whose amount differs</source>
        <translation>Another reference names bill %1, whose amount differs</translation>
    </message>
    <message>
        <source>Nothing but a customer number in the reference</source>
        <translation>Nothing but a customer number in the reference</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Address of the collection service</source>
        <translation>Address of the collection service</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>The bill</source>
        <translation>The bill</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Date of hand-over</source>
        <translation>Date of hand-over</translation>
    </message>
    <message>
        <source>The dispute</source>
        <translation>The dispute</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>The event</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Account holder</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>The house</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>The payment</translation>
    </message>
    <message>
        <source>Date of receipt</source>
        <translation>Date of receipt</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>The message</translation>
    </message>
    <message>
        <source>The payment request</source>
        <translation>The payment request</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Slip key</source>
        <translation>Slip key</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Amount to pay</source>
        <translation>Amount to pay</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Payment slip</source>
        <translation>Payment slip</translation>
    </message>
    <message>
        <source>Payment slip (large type)</source>
        <translation>Payment slip (large type)</translation>
    </message>
    <message>
        <source>Card payment sheet</source>
        <translation>Card payment sheet</translation>
    </message>
    <message>
        <source>Card payment sheet (English)</source>
        <translation>Card payment sheet (English)</translation>
    </message>
    <message>
        <source>Card payment sheet (large type)</source>
        <translation>Card payment sheet (large type)</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Invoice by closing day</source>
        <translation>Invoice by closing day</translation>
    </message>
    <message>
        <source>Completion report</source>
        <translation>Completion report</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>SmartPit sheet</source>
        <translation>SmartPit sheet</translation>
    </message>
    <message>
        <source>Pay-easy sheet</source>
        <translation>Pay-easy sheet</translation>
    </message>
    <message>
        <source>Reminder 1</source>
        <translation>Reminder 1</translation>
    </message>
    <message>
        <source>Reminder 2</source>
        <translation>Reminder 2</translation>
    </message>
    <message>
        <source>Reminder 3</source>
        <translation>Reminder 3</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>Member card</translation>
    </message>
    <message>
        <source>Postcard with a number</source>
        <translation>Postcard with a number</translation>
    </message>
    <message>
        <source>Tenant payout statement</source>
        <translation>Tenant payout statement</translation>
    </message>
    <message>
        <source>Notice of bills by SMS</source>
        <translation>Notice of bills by SMS</translation>
    </message>
    <message>
        <source>Picking list</source>
        <translation>Picking list</translation>
    </message>
    <message>
        <source>Printer test page</source>
        <translation>Printer test page</translation>
    </message>
    <message>
        <source>The printer %1 is not meant for sheets with a barcode. Choose another one, or allow codes in its profile.</source>
        <translation>The printer %1 is not meant for sheets with a barcode. Choose another one, or allow codes in its profile.</translation>
    </message>
    <message>
        <source>The printer %1 does not print at %2 dpi but at %3. Choose one of these, so that every bar is made of whole dots.</source>
        <translation>The printer %1 does not print at %2 dpi but at %3. Choose one of these, so that every bar is made of whole dots.</translation>
    </message>
    <message>
        <source>The program stopped while bill %2 was on its way to %1. Look whether the sheet came out, and print it again only if it did not.</source>
        <translation>The program stopped while bill %2 was on its way to %1. Look whether the sheet came out, and print it again only if it did not.</translation>
    </message>
    <message>
        <source>Print batch %1 belongs to the seat %2: its folder and printer are there. Go on with it at that seat.</source>
        <translation>Print batch %1 belongs to the seat %2: its folder and printer are there. Go on with it at that seat.</translation>
    </message>
    <message>
        <source>%1 is there already and was not overwritten. Choose another folder or name.</source>
        <translation>%1 is there already and was not overwritten. Choose another folder or name.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Being drawn</source>
        <translation>Being drawn</translation>
    </message>
    <message>
        <source>On its way to the printer</source>
        <translation>On its way to the printer</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Closing day of the customer</source>
        <translation>Closing day of the customer</translation>
    </message>
    <message>
        <source>Date of completion</source>
        <translation>Date of completion</translation>
    </message>
    <message>
        <source>Last day of the payment link</source>
        <translation>Last day of the payment link</translation>
    </message>
    <message>
        <source>Payment link of the bill</source>
        <translation>Payment link of the bill</translation>
    </message>
    <message>
        <source>Money received for it</source>
        <translation>Money received for it</translation>
    </message>
    <message>
        <source>Work order of the bill</source>
        <translation>Work order of the bill</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>There is no column map %1. See the list of column maps for the names.</source>
        <translation>There is no column map %1. See the list of column maps for the names.</translation>
    </message>
    <message>
        <source>The column map %1 cannot be used: %2: %3. Correct it in the column map wizard.</source>
        <translation>The column map %1 cannot be used: %2: %3. Correct it in the column map wizard.</translation>
    </message>
    <message>
        <source>%1 has no row with the columns %2. Choose another column map or make one for this file.</source>
        <translation>%1 has no row with the columns %2. Choose another column map or make one for this file.</translation>
    </message>
    <message>
        <source>%1 is a direct debit request, not a result. Nothing was booked: import the result file of the bank.</source>
        <translation>%1 is a direct debit request, not a result. Nothing was booked: import the result file of the bank.</translation>
    </message>
    <message>
        <source>%1 does not fit a request of this store: %2. Check that the file belongs to this agreement and this debit date.</source>
        <translation>%1 does not fit a request of this store: %2. Check that the file belongs to this agreement and this debit date.</translation>
    </message>
    <message>
        <source>The totals do not agree: %1 is stated as %2, but the rows make %3. Correct the rows or the total.</source>
        <translation>The totals do not agree: %1 is stated as %2, but the rows make %3. Correct the rows or the total.</translation>
    </message>
    <message>
        <source>%1 has no usable direct debit mandate. Register the account, or bill on another channel.</source>
        <translation>%1 has no usable direct debit mandate. Register the account, or bill on another channel.</translation>
    </message>
    <message>
        <source>There is no direct debit mandate %1. Check the number.</source>
        <translation>There is no direct debit mandate %1. Check the number.</translation>
    </message>
    <message>
        <source>There is no direct debit batch %1. Check the number.</source>
        <translation>There is no direct debit batch %1. Check the number.</translation>
    </message>
    <message>
        <source>There is no refund %1. Check the number.</source>
        <translation>There is no refund %1. Check the number.</translation>
    </message>
    <message>
        <source>%1 has no account for refunds. Enter bank, branch, kind, number and holder first.</source>
        <translation>%1 has no account for refunds. Enter bank, branch, kind, number and holder first.</translation>
    </message>
    <message>
        <source>%1 was made by %2. Another person must approve it.</source>
        <translation>%1 was made by %2. Another person must approve it.</translation>
    </message>
    <message>
        <source>%1 is not approved yet. Ask another person to approve it first.</source>
        <translation>%1 is not approved yet. Ask another person to approve it first.</translation>
    </message>
    <message>
        <source>%1 is already approved and cannot be changed. Cancel it and make a new one.</source>
        <translation>%1 is already approved and cannot be changed. Cancel it and make a new one.</translation>
    </message>
    <message>
        <source>There is no settlement %1. Check the number.</source>
        <translation>There is no settlement %1. Check the number.</translation>
    </message>
    <message>
        <source>The month %1 is closed. The next open date is %2; an exception needs a manager.</source>
        <translation>The month %1 is closed. The next open date is %2; an exception needs a manager.</translation>
    </message>
    <message>
        <source>%1 points of the month-end checklist have no explanation. Explain each of them, then close.</source>
        <translation>%1 points of the month-end checklist have no explanation. Explain each of them, then close.</translation>
    </message>
    <message>
        <source>There is nothing to close for %1.</source>
        <translation>There is nothing to close for %1.</translation>
    </message>
    <message>
        <source>There is no export profile %1. See the list of profiles for the names.</source>
        <translation>There is no export profile %1. See the list of profiles for the names.</translation>
    </message>
    <message>
        <source>There is no matching pass %1. Known passes: %2.</source>
        <translation>There is no matching pass %1. Known passes: %2.</translation>
    </message>
    <message>
        <source>There is no remembered payer %1. Check the list.</source>
        <translation>There is no remembered payer %1. Check the list.</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it must be between %2 and %3.</source>
        <translation>%1 cannot be used here: it must be between %2 and %3.</translation>
    </message>
    <message>
        <source>There is no tenant %1. Check the number.</source>
        <translation>There is no tenant %1. Check the number.</translation>
    </message>
    <message>
        <source>The watched folder %1 cannot be read. Check that it exists and that you may read it.</source>
        <translation>The watched folder %1 cannot be read. Check that it exists and that you may read it.</translation>
    </message>
    <message>
        <source>The running program did not take the command: %1. Close the program, or try again.</source>
        <translation>The running program did not take the command: %1. Close the program, or try again.</translation>
    </message>
    <message>
        <source>Approve payouts</source>
        <translation>Approve payouts</translation>
    </message>
    <message>
        <source>Close the books</source>
        <translation>Close the books</translation>
    </message>
    <message>
        <source>Lift locks</source>
        <translation>Lift locks</translation>
    </message>
    <message>
        <source>The task</source>
        <translation>The task</translation>
    </message>
    <message>
        <source>A till cancelled one of several equal payments: say which</source>
        <translation>A till cancelled one of several equal payments: say which</translation>
    </message>
    <message>
        <source>Ask the agency which of the payments was cancelled. The final report will leave that one out.</source>
        <translation>Ask the agency which of the payments was cancelled. The final report will leave that one out.</translation>
    </message>
    <message>
        <source>A till cancelled a payment that is final: ask the agency</source>
        <translation>A till cancelled a payment that is final: ask the agency</translation>
    </message>
    <message>
        <source>Nothing was taken back. Ask the agency whether the money is paid out; undo the clearing only if it is not.</source>
        <translation>Nothing was taken back. Ask the agency whether the money is paid out; undo the clearing only if it is not.</translation>
    </message>
    <message>
        <source>Money that was cleared was taken back: its bills are open again</source>
        <translation>Money that was cleared was taken back: its bills are open again</translation>
    </message>
    <message>
        <source>Tell whoever handed the goods over, and ask the customer.</source>
        <translation>Tell whoever handed the goods over, and ask the customer.</translation>
    </message>
    <message>
        <source>Only one of feed and file tells of this money: ask the agency</source>
        <translation>Only one of feed and file tells of this money: ask the agency</translation>
    </message>
    <message>
        <source>The source that books has not told of it. If it does later, this task ends by itself; after a few days ask the agency.</source>
        <translation>The source that books has not told of it. If it does later, this task ends by itself; after a few days ask the agency.</translation>
    </message>
    <message>
        <source>The backend refused a payment request: look at its bill</source>
        <translation>The backend refused a payment request: look at its bill</translation>
    </message>
    <message>
        <source>The customer has no link for this bill. Correct what was refused and make the request again, or hand out a slip.</source>
        <translation>The customer has no link for this bill. Correct what was refused and make the request again, or hand out a slip.</translation>
    </message>
    <message>
        <source>The backend refused to cancel a request: it may still be paid</source>
        <translation>The backend refused to cancel a request: it may still be paid</translation>
    </message>
    <message>
        <source>The link still works. If the customer pays a second time, the money is kept as a double payment.</source>
        <translation>The link still works. If the customer pays a second time, the money is kept as a double payment.</translation>
    </message>
    <message>
        <source>The backend told of money in a way not known here: ask it</source>
        <translation>The backend told of money in a way not known here: ask it</translation>
    </message>
    <message>
        <source>Nothing was booked for this event. Ask the collection centre what it means.</source>
        <translation>Nothing was booked for this event. Ask the collection centre what it means.</translation>
    </message>
    <message>
        <source>Money was put aside</source>
        <translation>Money was put aside</translation>
    </message>
    <message>
        <source>Take it up again on the clearing page.</source>
        <translation>Take it up again on the clearing page.</translation>
    </message>
    <message>
        <source>%2 is missing: give it after the command.</source>
        <translation>%2 is missing: give it after the command.</translation>
    </message>
    <message>
        <source>The option %2 is missing. The command needs it.</source>
        <translation>The option %2 is missing. The command needs it.</translation>
    </message>
    <message>
        <source>The bill has no link that asks for what is open now. Ask for a link first, let it be sent, then make the sheet.</source>
        <translation>The bill has no link that asks for what is open now. Ask for a link first, let it be sent, then make the sheet.</translation>
    </message>
    <message>
        <source>Nobody has told yet how long the link of the bill works. Synchronise with the collection service, then make the sheet.</source>
        <translation>Nobody has told yet how long the link of the bill works. Synchronise with the collection service, then make the sheet.</translation>
    </message>
    <message>
        <source>No money has been cleared for this yet, so there is nothing to receipt. Clear the payment first.</source>
        <translation>No money has been cleared for this yet, so there is nothing to receipt. Clear the payment first.</translation>
    </message>
    <message>
        <source>Give exactly one of these: %2.</source>
        <translation>Give exactly one of these: %2.</translation>
    </message>
    <message>
        <source>%2 is no line. Write NAME;AMOUNT or NAME;AMOUNT;KIND, with an amount like 30000 or 6.5 L x 1200 and one of the kinds %3.</source>
        <translation>%2 is no line. Write NAME;AMOUNT or NAME;AMOUNT;KIND, with an amount like 30000 or 6.5 L x 1200 and one of the kinds %3.</translation>
    </message>
    <message>
        <source>%2 does not know %3. Choose one of: %4.</source>
        <translation>%2 does not know %3. Choose one of: %4.</translation>
    </message>
    <message>
        <source>Bill %2 was delivered already, on %3. Nothing was changed.</source>
        <translation>Bill %2 was delivered already, on %3. Nothing was changed.</translation>
    </message>
    <message>
        <source>No bill of customer %2 was delivered in the period that closes on %3. Choose another closing day.</source>
        <translation>No bill of customer %2 was delivered in the period that closes on %3. Choose another closing day.</translation>
    </message>
    <message>
        <source>Nothing is left of payment %1: it is cleared already. Undo a clearing first if the money belongs elsewhere.</source>
        <translation>Nothing is left of payment %1: it is cleared already. Undo a clearing first if the money belongs elsewhere.</translation>
    </message>
    <message>
        <source>Nothing is open on bill %1 any more. Choose another bill.</source>
        <translation>Nothing is open on bill %1 any more. Choose another bill.</translation>
    </message>
    <message>
        <source>The collection service does not accept the key (%2). Put the right one into the keyring or KESHIKOMI_BACKEND_KEY and synchronise again: what waits is kept.</source>
        <translation>The collection service does not accept the key (%2). Put the right one into the keyring or KESHIKOMI_BACKEND_KEY and synchronise again: what waits is kept.</translation>
    </message>
    <message>
        <source>%2 already belongs to the house %3. The invented data go only into a new, empty store: make one at another place.</source>
        <translation>%2 already belongs to the house %3. The invented data go only into a new, empty store: make one at another place.</translation>
    </message>
    <message>
        <source>%1 does not fit on the sheet: %2. Shorten it.</source>
        <translation>%1 does not fit on the sheet: %2. Shorten it.</translation>
    </message>
    <message>
        <source>The closing day of the invoice</source>
        <translation>The closing day of the invoice</translation>
    </message>
    <message>
        <source>Address of the customer</source>
        <translation>Address of the customer</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Name of the customer</translation>
    </message>
    <message>
        <source>Postcode of the customer</source>
        <translation>Postcode of the customer</translation>
    </message>
    <message>
        <source>Address of the house</source>
        <translation>Address of the house</translation>
    </message>
    <message>
        <source>Name of the store</source>
        <translation>Name of the store</translation>
    </message>
    <message>
        <source>Name of the house</source>
        <translation>Name of the house</translation>
    </message>
    <message>
        <source>Short name of the house</source>
        <translation>Short name of the house</translation>
    </message>
    <message>
        <source>Telephone of the house</source>
        <translation>Telephone of the house</translation>
    </message>
    <message>
        <source>Slips in one file</source>
        <translation>Slips in one file</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>The printer</translation>
    </message>
    <message>
        <source>%1 in line %2</source>
        <translation>%1 in line %2</translation>
    </message>
    <message>
        <source>Waits for your choice</source>
        <translation>Waits for your choice</translation>
    </message>
    <message>
        <source>Name of the item</source>
        <translation>Name of the item</translation>
    </message>
    <message>
        <source>“%1” cannot be made here. The list of sheets says what it is made from.</source>
        <translation>“%1” cannot be made here. The list of sheets says what it is made from.</translation>
    </message>
    <message>
        <source>Nobody has said yet who the bills are from. Set the house first: house set, or the settings.</source>
        <translation>Nobody has said yet who the bills are from. Set the house first: house set, or the settings.</translation>
    </message>
    <message>
        <source>Fingerprint of what a document said</source>
        <translation>Fingerprint of what a document said</translation>
    </message>
    <message>
        <source>No reminder for bill %1 now: a payment has been reported and is not settled, somebody holds it back, or the customer is not to get letters. See its reminders.</source>
        <translation>No reminder for bill %1 now: a payment has been reported and is not settled, somebody holds it back, or the customer is not to get letters. See its reminders.</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Member number</translation>
    </message>
    <message>
        <source>Number of the coupon</source>
        <translation>Number of the coupon</translation>
    </message>
    <message>
        <source>Last day of the message</source>
        <translation>Last day of the message</translation>
    </message>
    <message>
        <source>Picture of the message</source>
        <translation>Picture of the message</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text of the message</translation>
    </message>
    <message>
        <source>Pay-easy number of the bill</source>
        <translation>Pay-easy number of the bill</translation>
    </message>
    <message>
        <source>Pay-easy category</source>
        <translation>Pay-easy category</translation>
    </message>
    <message>
        <source>Pay-easy confirmation number</source>
        <translation>Pay-easy confirmation number</translation>
    </message>
    <message>
        <source>Pay-easy customer number</source>
        <translation>Pay-easy customer number</translation>
    </message>
    <message>
        <source>Pay-easy institution number</source>
        <translation>Pay-easy institution number</translation>
    </message>
    <message>
        <source>The letter before, printed</source>
        <translation>The letter before, printed</translation>
    </message>
    <message>
        <source>Printed sheets</source>
        <translation>Printed sheets</translation>
    </message>
    <message>
        <source>Sender of the SMS</source>
        <translation>Sender of the SMS</translation>
    </message>
    <message>
        <source>SmartPit number</source>
        <translation>SmartPit number</translation>
    </message>
    <message>
        <source>Payment slip (English)</source>
        <translation>Payment slip (English)</translation>
    </message>
    <message>
        <source>Invoice (English)</source>
        <translation>Invoice (English)</translation>
    </message>
    <message>
        <source>Completion report (English)</source>
        <translation>Completion report (English)</translation>
    </message>
    <message>
        <source>Receipt (English)</source>
        <translation>Receipt (English)</translation>
    </message>
    <message>
        <source>Notice of bills by SMS (English)</source>
        <translation>Notice of bills by SMS (English)</translation>
    </message>
    <message>
        <source>Lock of each closed day</source>
        <translation>Lock of each closed day</translation>
    </message>
    <message>
        <source>Totals of a daily close by channel</source>
        <translation>Totals of a daily close by channel</translation>
    </message>
    <message>
        <source>Bills, clearings and cash of a daily close</source>
        <translation>Bills, clearings and cash of a daily close</translation>
    </message>
    <message>
        <source>Seal a close was made under</source>
        <translation>Seal a close was made under</translation>
    </message>
    <message>
        <source>Explanation of a point of a closed month</source>
        <translation>Explanation of a point of a closed month</translation>
    </message>
    <message>
        <source>Posting in a closed day</source>
        <translation>Posting in a closed day</translation>
    </message>
    <message>
        <source>Posting in a closed month</source>
        <translation>Posting in a closed month</translation>
    </message>
    <message>
        <source>Bill that was taken over against its posting</source>
        <translation>Bill that was taken over against its posting</translation>
    </message>
    <message>
        <source>Sum of what was taken over</source>
        <translation>Sum of what was taken over</translation>
    </message>
    <message>
        <source>Postings of an export batch</source>
        <translation>Postings of an export batch</translation>
    </message>
    <message>
        <source>Only first notice at the cut-off</source>
        <translation>Only first notice at the cut-off</translation>
    </message>
    <message>
        <source>Paid out late by the agency</source>
        <translation>Paid out late by the agency</translation>
    </message>
    <message>
        <source>Unapplied payments</source>
        <translation>Unapplied payments</translation>
    </message>
    <message>
        <source>Bank balance as stated</source>
        <translation>Bank balance as stated</translation>
    </message>
    <message>
        <source>Postings without a seal</source>
        <translation>Postings without a seal</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Open tasks</translation>
    </message>
    <message>
        <source>Cash difference</source>
        <translation>Cash difference</translation>
    </message>
    <message>
        <source>Held notices</source>
        <translation>Held notices</translation>
    </message>
    <message>
        <source>%1, %2 days old</source>
        <translation>%1, %2 days old</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cleared alike</source>
        <translation>Cleared alike</translation>
    </message>
    <message>
        <source>Proposed alike</source>
        <translation>Proposed alike</translation>
    </message>
    <message>
        <source>Open in both</source>
        <translation>Open in both</translation>
    </message>
    <message>
        <source>Cleared only in the old program</source>
        <translation>Cleared only in the old program</translation>
    </message>
    <message>
        <source>Cleared only here</source>
        <translation>Cleared only here</translation>
    </message>
    <message>
        <source>Cleared differently</source>
        <translation>Cleared differently</translation>
    </message>
    <message>
        <source>Daily close report</source>
        <translation>Daily close report</translation>
    </message>
    <message>
        <source>Evidence of a balance</source>
        <translation>Evidence of a balance</translation>
    </message>
    <message>
        <source>Bill issued</source>
        <translation>Bill issued</translation>
    </message>
    <message>
        <source>Sales at delivery</source>
        <translation>Sales at delivery</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Money received</translation>
    </message>
    <message>
        <source>Receipt taken back</source>
        <translation>Receipt taken back</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Cleared</translation>
    </message>
    <message>
        <source>Clearing undone</source>
        <translation>Clearing undone</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Opening balance</translation>
    </message>
    <message>
        <source>Cleared automatically</source>
        <translation>Cleared automatically</translation>
    </message>
    <message>
        <source>Cleared by a person</source>
        <translation>Cleared by a person</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Number in the old program</source>
        <translation>Number in the old program</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Bill</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Slip number</source>
        <translation>Slip number</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>Raw text</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Belongs to the closed day</source>
        <translation>Belongs to the closed day</translation>
    </message>
    <message>
        <source>Reverses posting</source>
        <translation>Reverses posting</translation>
    </message>
    <message>
        <source>Reversed by posting</source>
        <translation>Reversed by posting</translation>
    </message>
    <message>
        <source>Fingerprint of the content</source>
        <translation>Fingerprint of the content</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Where it came from</translation>
    </message>
    <message>
        <source>Clearing</source>
        <translation>Clearing</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Posting</translation>
    </message>
    <message>
        <source>%1, %2 days old or more</source>
        <translation>%1, %2 days old or more</translation>
    </message>
    <message>
        <source>a correction of %1 by the bank: check which receipt it means</source>
        <translation>a correction of %1 by the bank: check which receipt it means</translation>
    </message>
    <message>
        <source>the character %1 is not allowed here</source>
        <translation>the character %1 is not allowed here</translation>
    </message>
    <message>
        <source>longer than %1 bytes: %2</source>
        <translation>longer than %1 bytes: %2</translation>
    </message>
    <message>
        <source>the check sum %1 does not fit the shared secret</source>
        <translation>the check sum %1 does not fit the shared secret</translation>
    </message>
    <message>
        <source>the result code is %1, not zero</source>
        <translation>the result code is %1, not zero</translation>
    </message>
    <message>
        <source>The link of bill %1 still asks for %2 although only %3 is open: ask for a new one with request</source>
        <translation>The link of bill %1 still asks for %2 although only %3 is open: ask for a new one with request</translation>
    </message>
    <message>
        <source>Make the payment request of this bill again: the new link asks for what is open. This task ends by itself when link and bill agree.</source>
        <translation>Make the payment request of this bill again: the new link asks for what is open. This task ends by itself when link and bill agree.</translation>
    </message>
    <message>
        <source>Undone difference against its reversal</source>
        <translation>Undone difference against its reversal</translation>
    </message>
    <message>
        <source>Amount of a difference in the ledger</source>
        <translation>Amount of a difference in the ledger</translation>
    </message>
    <message>
        <source>Accounts of a difference</source>
        <translation>Accounts of a difference</translation>
    </message>
    <message>
        <source>Difference taken from the payment</source>
        <translation>Difference taken from the payment</translation>
    </message>
    <message>
        <source>Difference taken from the credit</source>
        <translation>Difference taken from the credit</translation>
    </message>
    <message>
        <source>Customer of a credit</source>
        <translation>Customer of a credit</translation>
    </message>
    <message>
        <source>Rest of a credit</source>
        <translation>Rest of a credit</translation>
    </message>
    <message>
        <source>Money a refund gives back</source>
        <translation>Money a refund gives back</translation>
    </message>
    <message>
        <source>Refund approved by another person</source>
        <translation>Refund approved by another person</translation>
    </message>
    <message>
        <source>Refund approved before it was sent</source>
        <translation>Refund approved before it was sent</translation>
    </message>
    <message>
        <source>Cancelled refund against its reversal</source>
        <translation>Cancelled refund against its reversal</translation>
    </message>
    <message>
        <source>Refund paid in the ledger</source>
        <translation>Refund paid in the ledger</translation>
    </message>
    <message>
        <source>Returned refund against its reversal</source>
        <translation>Returned refund against its reversal</translation>
    </message>
    <message>
        <source>Refunds of a bank file</source>
        <translation>Refunds of a bank file</translation>
    </message>
    <message>
        <source>Fingerprint of the account of a refund</source>
        <translation>Fingerprint of the account of a refund</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>The credit</source>
        <translation>The credit</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>Day of payment</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Day of transfer</source>
        <translation>Day of transfer</translation>
    </message>
    <message>
        <source>Transfer fee borne</source>
        <translation>Transfer fee borne</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Written off</translation>
    </message>
    <message>
        <source>Tax withheld</source>
        <translation>Tax withheld</translation>
    </message>
    <message>
        <source>Credit used</source>
        <translation>Credit used</translation>
    </message>
    <message>
        <source>Kept as credit</source>
        <translation>Kept as credit</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Credit note</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>In a bank file</source>
        <translation>In a bank file</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Paid back</translation>
    </message>
    <message>
        <source>Refund cancelled</source>
        <translation>Refund cancelled</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Less than the number takes</source>
        <translation>Less than the number takes</translation>
    </message>
    <message>
        <source>More than the number takes</source>
        <translation>More than the number takes</translation>
    </message>
    <message>
        <source>A bank took back money that was refunded or used as credit: ask it</source>
        <translation>A bank took back money that was refunded or used as credit: ask it</translation>
    </message>
    <message>
        <source>The money is gone twice: to the bank and to where it went on. Ask the bank and the customer, and book by hand what was agreed.</source>
        <translation>The money is gone twice: to the bank and to where it went on. Ask the bank and the customer, and book by hand what was agreed.</translation>
    </message>
    <message>
        <source>Payer name confirmed %1 times before, from another bank</source>
        <translation>Payer name confirmed %1 times before, from another bank</translation>
    </message>
    <message>
        <source>Sum of %1 payments matches</source>
        <translation>Sum of %1 payments matches</translation>
    </message>
    <message>
        <source>Transfer fee of %1, kept back %2 times before</source>
        <translation>Transfer fee of %1, kept back %2 times before</translation>
    </message>
    <message>
        <source>Difference of %1 is within the customer's tolerance of %2</source>
        <translation>Difference of %1 is within the customer's tolerance of %2</translation>
    </message>
    <message>
        <source>More than %1 sums fit</source>
        <translation>More than %1 sums fit</translation>
    </message>
    <message>
        <source>No slip or payment request named</source>
        <translation>No slip or payment request named</translation>
    </message>
    <message>
        <source>No number in it names an open bill</source>
        <translation>No number in it names an open bill</translation>
    </message>
    <message>
        <source>Payer name %1 was never confirmed</source>
        <translation>Payer name %1 was never confirmed</translation>
    </message>
    <message>
        <source>No sum of these %1 open bills fits</source>
        <translation>No sum of these %1 open bills fits</translation>
    </message>
    <message>
        <source>Together with %1 other payments of this payer no bill fits</source>
        <translation>Together with %1 other payments of this payer no bill fits</translation>
    </message>
    <message>
        <source>No fee and no tolerance explains the difference</source>
        <translation>No fee and no tolerance explains the difference</translation>
    </message>
    <message>
        <source>No similar name: %1</source>
        <translation>No similar name: %1</translation>
    </message>
    <message>
        <source>There is no task %1. Check the list of tasks.</source>
        <translation>There is no task %1. Check the list of tasks.</translation>
    </message>
    <message>
        <source>There is no standing number %1. Check the list.</source>
        <translation>There is no standing number %1. Check the list.</translation>
    </message>
    <message>
        <source>There is no customer credit %1. Check the list.</source>
        <translation>There is no customer credit %1. Check the list.</translation>
    </message>
    <message>
        <source>Bill %1 does not belong to %2. Choose a bill of this customer.</source>
        <translation>Bill %1 does not belong to %2. Choose a bill of this customer.</translation>
    </message>
    <message>
        <source>%1: %2 has not come yet. Enter today or an earlier day.</source>
        <translation>%1: %2 has not come yet. Enter today or an earlier day.</translation>
    </message>
    <message>
        <source>Refund %1 is not paid by bank transfer. Only transfers are written to the bank's file.</source>
        <translation>Refund %1 is not paid by bank transfer. Only transfers are written to the bank's file.</translation>
    </message>
    <message>
        <source>There is nothing to write: %1. No file was made.</source>
        <translation>There is nothing to write: %1. No file was made.</translation>
    </message>
    <message>
        <source>%1 is more than the %2 a transfer fee may be here. Choose another kind of difference.</source>
        <translation>%1 is more than the %2 a transfer fee may be here. Choose another kind of difference.</translation>
    </message>
    <message>
        <source>Bill %1 cannot be reminded at this level before %2.</source>
        <translation>Bill %1 cannot be reminded at this level before %2.</translation>
    </message>
    <message>
        <source>There is no fee plan %1. Check the list of plans.</source>
        <translation>There is no fee plan %1. Check the list of plans.</translation>
    </message>
    <message>
        <source>Fee plan %1, %2: %3.</source>
        <translation>Fee plan %1, %2: %3.</translation>
    </message>
    <message>
        <source>The settlement does not add up: %1 is %2 in the file, %3 by its lines. Nothing was booked. Ask the agency for a corrected file.</source>
        <translation>The settlement does not add up: %1 is %2 in the file, %3 by its lines. Nothing was booked. Ask the agency for a corrected file.</translation>
    </message>
    <message>
        <source>Settlement %1 is already booked. Undo it first to import it again.</source>
        <translation>Settlement %1 is already booked. Undo it first to import it again.</translation>
    </message>
    <message>
        <source>Payment %1 is not the payout of settlement %2: %3 differ.</source>
        <translation>Payment %1 is not the payout of settlement %2: %3 differ.</translation>
    </message>
    <message>
        <source>The holiday calendar ends on %2; %1 lies after it. Refresh the calendar.</source>
        <translation>The holiday calendar ends on %2; %1 lies after it. Refresh the calendar.</translation>
    </message>
    <message>
        <source>The holiday calendar cannot be used: %1: %2.</source>
        <translation>The holiday calendar cannot be used: %1: %2.</translation>
    </message>
    <message>
        <source>Mandate %1 cannot be debited: %2.</source>
        <translation>Mandate %1 cannot be debited: %2.</translation>
    </message>
    <message>
        <source>Bill %1 is already in direct debit batch %2. Wait for its result, or take it out there.</source>
        <translation>Bill %1 is already in direct debit batch %2. Wait for its result, or take it out there.</translation>
    </message>
    <message>
        <source>Direct debit batch %1 has been written for the bank and cannot be changed.</source>
        <translation>Direct debit batch %1 has been written for the bank and cannot be changed.</translation>
    </message>
    <message>
        <source>The direct debit of bill %1 did not fail, so there is nothing to bill again.</source>
        <translation>The direct debit of bill %1 did not fail, so there is nothing to bill again.</translation>
    </message>
    <message>
        <source>There is no entry batch %1. Check the list.</source>
        <translation>There is no entry batch %1. Check the list.</translation>
    </message>
    <message>
        <source>Entry batch %1 is already booked. Undo its import to enter it again.</source>
        <translation>Entry batch %1 is already booked. Undo its import to enter it again.</translation>
    </message>
    <message>
        <source>There is no staff member %1. Check the list.</source>
        <translation>There is no staff member %1. Check the list.</translation>
    </message>
    <message>
        <source>%1 is the last administrator. Make somebody else administrator first.</source>
        <translation>%1 is the last administrator. Make somebody else administrator first.</translation>
    </message>
    <message>
        <source>Bill %1 of the opening balances has payments already. Undo them first.</source>
        <translation>Bill %1 of the opening balances has payments already. Undo them first.</translation>
    </message>
    <message>
        <source>There is no file layout %1. Known layouts: %2.</source>
        <translation>There is no file layout %1. Known layouts: %2.</translation>
    </message>
    <message>
        <source>Bill %1 is part of grouped invoice %2. Hand out a new issue of the invoice, or make a credit note if a later one is out.</source>
        <translation>Bill %1 is part of grouped invoice %2. Hand out a new issue of the invoice, or make a credit note if a later one is out.</translation>
    </message>
    <message>
        <source>Bill of a list that was undone</source>
        <translation>Bill of a list that was undone</translation>
    </message>
    <message>
        <source>%2 is no month. Write the year and the month: 2026-11.</source>
        <translation>%2 is no month. Write the year and the month: 2026-11.</translation>
    </message>
    <message>
        <source>Nothing was exported under the number %1. Check the list.</source>
        <translation>Nothing was exported under the number %1. Check the list.</translation>
    </message>
    <message>
        <source>No refunds were given out under the number %1. Check the number.</source>
        <translation>No refunds were given out under the number %1. Check the number.</translation>
    </message>
    <message>
        <source>%1 is no bank account of the house. Choose the account the money leaves from.</source>
        <translation>%1 is no bank account of the house. Choose the account the money leaves from.</translation>
    </message>
    <message>
        <source>Customer %1 has no credit that is open.</source>
        <translation>Customer %1 has no credit that is open.</translation>
    </message>
    <message>
        <source>Credit %1 does not belong to the customer of these bills. Choose a credit of this customer.</source>
        <translation>Credit %1 does not belong to the customer of these bills. Choose a credit of this customer.</translation>
    </message>
    <message>
        <source>Payment %1 is no double payment: look at the list of double payments.</source>
        <translation>Payment %1 is no double payment: look at the list of double payments.</translation>
    </message>
    <message>
        <source>Old bills were never taken over under the number %1. Check the list.</source>
        <translation>Old bills were never taken over under the number %1. Check the list.</translation>
    </message>
    <message>
        <source>Bill %1 stands twice in %2. Leave one of the rows out. Nothing was changed.</source>
        <translation>Bill %1 stands twice in %2. Leave one of the rows out. Nothing was changed.</translation>
    </message>
    <message>
        <source>Bill %1 was taken over before, with the old bills number %2. Leave its row out, or undo that one first. Nothing was changed.</source>
        <translation>Bill %1 was taken over before, with the old bills number %2. Leave its row out, or undo that one first. Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing is left of credit %1: it was used already.</source>
        <translation>Nothing is left of credit %1: it was used already.</translation>
    </message>
    <message>
        <source>Only %2 of credit %1 is open, and %3 is needed. Enter a smaller amount, or undo what it was used for.</source>
        <translation>Only %2 of credit %1 is open, and %3 is needed. Enter a smaller amount, or undo what it was used for.</translation>
    </message>
    <message>
        <source>no posting is dated in these days</source>
        <translation>no posting is dated in these days</translation>
    </message>
    <message>
        <source>no payer name was learned yet</source>
        <translation>no payer name was learned yet</translation>
    </message>
    <message>
        <source>every posting of these days was handed on before</source>
        <translation>every posting of these days was handed on before</translation>
    </message>
    <message>
        <source>no approved refund waits for the bank</source>
        <translation>no approved refund waits for the bank</translation>
    </message>
    <message>
        <source>Store receipts, CSV</source>
        <translation>Store receipts, CSV</translation>
    </message>
    <message>
        <source>Store receipts, 120 bytes</source>
        <translation>Store receipts, 120 bytes</translation>
    </message>
    <message>
        <source>Store receipts, 120 bytes, shifted</source>
        <translation>Store receipts, 120 bytes, shifted</translation>
    </message>
    <message>
        <source>Store receipts, 97 bytes</source>
        <translation>Store receipts, 97 bytes</translation>
    </message>
    <message>
        <source>Store receipts, CSV of SmartPit</source>
        <translation>Store receipts, CSV of SmartPit</translation>
    </message>
    <message>
        <source>Pay-easy notice</source>
        <translation>Pay-easy notice</translation>
    </message>
    <message>
        <source>Bank transfers, Zengin A</source>
        <translation>Bank transfers, Zengin A</translation>
    </message>
    <message>
        <source>Bank transfers, Zengin B</source>
        <translation>Bank transfers, Zengin B</translation>
    </message>
    <message>
        <source>Account statement, Zengin</source>
        <translation>Account statement, Zengin</translation>
    </message>
    <message>
        <source>Account report, ZEDI camt.052</source>
        <translation>Account report, ZEDI camt.052</translation>
    </message>
    <message>
        <source>Bank transfers, ZEDI camt.054</source>
        <translation>Bank transfers, ZEDI camt.054</translation>
    </message>
    <message>
        <source>Column map %1</source>
        <translation>Column map %1</translation>
    </message>
    <message>
        <source>Bill %1 is not delivered yet, so nothing of it can be written off: there is no sale to lose. Cancel it, or book a discount.</source>
        <translation>Bill %1 is not delivered yet, so nothing of it can be written off: there is no sale to lose. Cancel it, or book a discount.</translation>
    </message>
    <message>
        <source>A file in the layout "%3" tells of a transfer of %2 by %1, and the layout that books this account, "%4", does not</source>
        <translation>A file in the layout "%3" tells of a transfer of %2 by %1, and the layout that books this account, "%4", does not</translation>
    </message>
    <message>
        <source>Take-over of old bills</source>
        <translation>Take-over of old bills</translation>
    </message>
    <message>
        <source>Nothing of payment %1 is left for one of these bills. Leave the bill out, or say how much each of them gets.</source>
        <translation>Nothing of payment %1 is left for one of these bills. Leave the bill out, or say how much each of them gets.</translation>
    </message>
    <message>
        <source>There is no difference %1. Check the list of differences.</source>
        <translation>There is no difference %1. Check the list of differences.</translation>
    </message>
    <message>
        <source>%1 is closed already, itself or by a close behind it. Nothing was changed.</source>
        <translation>%1 is closed already, itself or by a close behind it. Nothing was changed.</translation>
    </message>
    <message>
        <source>The day to close</source>
        <translation>The day to close</translation>
    </message>
    <message>
        <source>State of a mandate against its steps</source>
        <translation>State of a mandate against its steps</translation>
    </message>
    <message>
        <source>Fingerprint of the account of a mandate</source>
        <translation>Fingerprint of the account of a mandate</translation>
    </message>
    <message>
        <source>Direct debit against its bills</source>
        <translation>Direct debit against its bills</translation>
    </message>
    <message>
        <source>Sum of a direct debit batch</source>
        <translation>Sum of a direct debit batch</translation>
    </message>
    <message>
        <source>Batch approved by another person</source>
        <translation>Batch approved by another person</translation>
    </message>
    <message>
        <source>Batch approved before it was written</source>
        <translation>Batch approved before it was written</translation>
    </message>
    <message>
        <source>Fingerprint of a direct debit request</source>
        <translation>Fingerprint of a direct debit request</translation>
    </message>
    <message>
        <source>Rows of a direct debit request</source>
        <translation>Rows of a direct debit request</translation>
    </message>
    <message>
        <source>Answer of a request that was written</source>
        <translation>Answer of a request that was written</translation>
    </message>
    <message>
        <source>Result of a direct debit against its answers</source>
        <translation>Result of a direct debit against its answers</translation>
    </message>
    <message>
        <source>Bill on its way by direct debit</source>
        <translation>Bill on its way by direct debit</translation>
    </message>
    <message>
        <source>Payment of a collected direct debit</source>
        <translation>Payment of a collected direct debit</translation>
    </message>
    <message>
        <source>Bill asked for again by another channel</source>
        <translation>Bill asked for again by another channel</translation>
    </message>
    <message>
        <source>Another customer's mandate has this payer number. Give another one.</source>
        <translation>Another customer's mandate has this payer number. Give another one.</translation>
    </message>
    <message>
        <source>Nothing can be debited on %1. Choose a day on which banks work, from %2 to %3.</source>
        <translation>Nothing can be debited on %1. Choose a day on which banks work, from %2 to %3.</translation>
    </message>
    <message>
        <source>No open bill of a customer with a mandate is due by that day. Nothing was made.</source>
        <translation>No open bill of a customer with a mandate is due by that day. Nothing was made.</translation>
    </message>
    <message>
        <source>Say under which agreement: there is none for direct debit, or there are several.</source>
        <translation>Say under which agreement: there is none for direct debit, or there are several.</translation>
    </message>
    <message>
        <source>Asked of the bank</source>
        <translation>Asked of the bank</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Waiting for the result</source>
        <translation>Waiting for the result</translation>
    </message>
    <message>
        <source>Result is in</source>
        <translation>Result is in</translation>
    </message>
    <message>
        <source>Batch cancelled</source>
        <translation>Batch cancelled</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>Not enough money in the account</source>
        <translation>Not enough money in the account</translation>
    </message>
    <message>
        <source>No such account</source>
        <translation>No such account</translation>
    </message>
    <message>
        <source>Stopped by the account holder</source>
        <translation>Stopped by the account holder</translation>
    </message>
    <message>
        <source>No mandate at the bank</source>
        <translation>No mandate at the bank</translation>
    </message>
    <message>
        <source>Stopped by us</source>
        <translation>Stopped by us</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>Error in the data</source>
        <translation>Error in the data</translation>
    </message>
    <message>
        <source>Result still to come</source>
        <translation>Result still to come</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nothing to do</translation>
    </message>
    <message>
        <source>Wait for the result</source>
        <translation>Wait for the result</translation>
    </message>
    <message>
        <source>Debit again</source>
        <translation>Debit again</translation>
    </message>
    <message>
        <source>Bill on another channel</source>
        <translation>Bill on another channel</translation>
    </message>
    <message>
        <source>Ask the bank</source>
        <translation>Ask the bank</translation>
    </message>
    <message>
        <source>No mandate</source>
        <translation>No mandate</translation>
    </message>
    <message>
        <source>Mandate: %1</source>
        <translation>Mandate: %1</translation>
    </message>
    <message>
        <source>In batch %1</source>
        <translation>In batch %1</translation>
    </message>
    <message>
        <source>The customer's sum of %1 is outside the limits</source>
        <translation>The customer's sum of %1 is outside the limits</translation>
    </message>
    <message>
        <source>Failed before: bill on another channel</source>
        <translation>Failed before: bill on another channel</translation>
    </message>
    <message>
        <source>Held back by a person</source>
        <translation>Held back by a person</translation>
    </message>
    <message>
        <source>A payment has been reported</source>
        <translation>A payment has been reported</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>Tax savings</source>
        <translation>Tax savings</translation>
    </message>
    <message>
        <source>Other kind</source>
        <translation>Other kind</translation>
    </message>
    <message>
        <source>Its account was erased</source>
        <translation>Its account was erased</translation>
    </message>
    <message>
        <source>Replaced by another account</source>
        <translation>Replaced by another account</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>Kind of account</translation>
    </message>
    <message>
        <source>Day of the debit</source>
        <translation>Day of the debit</translation>
    </message>
    <message>
        <source>Consignor code</source>
        <translation>Consignor code</translation>
    </message>
    <message>
        <source>Direct debit batch</source>
        <translation>Direct debit batch</translation>
    </message>
    <message>
        <source>The mandate</source>
        <translation>The mandate</translation>
    </message>
    <message>
        <source>Multi code</source>
        <translation>Multi code</translation>
    </message>
    <message>
        <source>Payer number</source>
        <translation>Payer number</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Asked by direct debit %1</source>
        <translation>Asked by direct debit %1</translation>
    </message>
    <message>
        <source>Two answers of a bank differ about one direct debit: ask it</source>
        <translation>Two answers of a bank differ about one direct debit: ask it</translation>
    </message>
    <message>
        <source>What was collected stays in the books. Ask the bank which answer holds; undo the import of the wrong one.</source>
        <translation>What was collected stays in the books. Ask the bank which answer holds; undo the import of the wrong one.</translation>
    </message>
    <message>
        <source>A direct debit that was withdrawn was collected all the same</source>
        <translation>A direct debit that was withdrawn was collected all the same</translation>
    </message>
    <message>
        <source>The money is in the books. If its bills were paid elsewhere meanwhile, it is under double payments.</source>
        <translation>The money is in the books. If its bills were paid elsewhere meanwhile, it is under double payments.</translation>
    </message>
    <message>
        <source>A direct debit failed for another reason: ask the bank</source>
        <translation>A direct debit failed for another reason: ask the bank</translation>
    </message>
    <message>
        <source>Ask the bank or the customer why, then debit again or bill on another channel.</source>
        <translation>Ask the bank or the customer why, then debit again or bill on another channel.</translation>
    </message>
    <message>
        <source>What the inbox says of an import</source>
        <translation>What the inbox says of an import</translation>
    </message>
    <message>
        <source>Import of an entry batch</source>
        <translation>Import of an entry batch</translation>
    </message>
    <message>
        <source>Totals of an entry batch</source>
        <translation>Totals of an entry batch</translation>
    </message>
    <message>
        <source>Rows of an entry batch in the books</source>
        <translation>Rows of an entry batch in the books</translation>
    </message>
    <message>
        <source>Fingerprint of the picture of an entry batch</source>
        <translation>Fingerprint of the picture of an entry batch</translation>
    </message>
    <message>
        <source>Earlier imports that an import repeats</source>
        <translation>Earlier imports that an import repeats</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Typed in</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>In the books</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Waits</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Taken out</translation>
    </message>
    <message>
        <source>What it cancels has not arrived yet</source>
        <translation>What it cancels has not arrived yet</translation>
    </message>
    <message>
        <source>It may cancel one of several equal ones</source>
        <translation>It may cancel one of several equal ones</translation>
    </message>
    <message>
        <source>What it cancels is final already</source>
        <translation>What it cancels is final already</translation>
    </message>
    <message>
        <source>The money was refunded or used as credit</source>
        <translation>The money was refunded or used as credit</translation>
    </message>
    <message>
        <source>Another source books; only compared</source>
        <translation>Another source books; only compared</translation>
    </message>
    <message>
        <source>At no fixed time</source>
        <translation>At no fixed time</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>Every bank day</source>
        <translation>Every bank day</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Typed in from paper</source>
        <translation>Typed in from paper</translation>
    </message>
    <message>
        <source>Owed to a tenant for its bill</source>
        <translation>Owed to a tenant for its bill</translation>
    </message>
    <message>
        <source>Sales in a tenant's bill</source>
        <translation>Sales in a tenant's bill</translation>
    </message>
    <message>
        <source>Sums of a tenant statement</source>
        <translation>Sums of a tenant statement</translation>
    </message>
    <message>
        <source>Balance of a tenant statement</source>
        <translation>Balance of a tenant statement</translation>
    </message>
    <message>
        <source>Kept of a tenant's money in the ledger</source>
        <translation>Kept of a tenant's money in the ledger</translation>
    </message>
    <message>
        <source>Payout of a tenant statement in the ledger</source>
        <translation>Payout of a tenant statement in the ledger</translation>
    </message>
    <message>
        <source>Tenant of a bill in a statement</source>
        <translation>Tenant of a bill in a statement</translation>
    </message>
    <message>
        <source>Receipt in a tenant statement</source>
        <translation>Receipt in a tenant statement</translation>
    </message>
    <message>
        <source>Bill in a closed month of its tenant</source>
        <translation>Bill in a closed month of its tenant</translation>
    </message>
    <message>
        <source>Figures of a settlement</source>
        <translation>Figures of a settlement</translation>
    </message>
    <message>
        <source>Lines of a settlement against its sum</source>
        <translation>Lines of a settlement against its sum</translation>
    </message>
    <message>
        <source>Agency of a settled payment</source>
        <translation>Agency of a settled payment</translation>
    </message>
    <message>
        <source>Settled payment against its line</source>
        <translation>Settled payment against its line</translation>
    </message>
    <message>
        <source>Payment settled once</source>
        <translation>Payment settled once</translation>
    </message>
    <message>
        <source>Bank line of a settlement</source>
        <translation>Bank line of a settlement</translation>
    </message>
    <message>
        <source>Agency a settlement is booked for</source>
        <translation>Agency a settlement is booked for</translation>
    </message>
    <message>
        <source>Settlement in the ledger</source>
        <translation>Settlement in the ledger</translation>
    </message>
    <message>
        <source>Undo of a settlement</source>
        <translation>Undo of a settlement</translation>
    </message>
    <message>
        <source>Settlement booked once</source>
        <translation>Settlement booked once</translation>
    </message>
    <message>
        <source>Booking of a settlement that was taken back</source>
        <translation>Booking of a settlement that was taken back</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Fee without tax</source>
        <translation>Fee without tax</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Collected gross</source>
        <translation>Collected gross</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Given or taken beside</source>
        <translation>Given or taken beside</translation>
    </message>
    <message>
        <source>Day of the payout</source>
        <translation>Day of the payout</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Settlement</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Stamp duty</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>What is kept of the tenant's money</source>
        <translation>What is kept of the tenant's money</translation>
    </message>
    <message>
        <source>Transfer fee</source>
        <translation>Transfer fee</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Last day of the period</translation>
    </message>
    <message>
        <source>%2 is settled with tenant %1 and closed. Date the bill into a later month.</source>
        <translation>%2 is settled with tenant %1 and closed. Date the bill into a later month.</translation>
    </message>
    <message>
        <source>Period running</source>
        <translation>Period running</translation>
    </message>
    <message>
        <source>Payout expected</source>
        <translation>Payout expected</translation>
    </message>
    <message>
        <source>Reported, not booked</source>
        <translation>Reported, not booked</translation>
    </message>
    <message>
        <source>Payout is late</source>
        <translation>Payout is late</translation>
    </message>
    <message>
        <source>Payout booked</source>
        <translation>Payout booked</translation>
    </message>
    <message>
        <source>Nothing collected</source>
        <translation>Nothing collected</translation>
    </message>
    <message>
        <source>Look whether its report and the bank's line are there and only not booked. If not, ask the agency when it pays.</source>
        <translation>Look whether its report and the bank's line are there and only not booked. If not, ask the agency when it pays.</translation>
    </message>
    <message>
        <source>From %2 to %3 nothing was received for %4 that is not in a statement yet. Choose another closing day.</source>
        <translation>From %2 to %3 nothing was received for %4 that is not in a statement yet. Choose another closing day.</translation>
    </message>
    <message>
        <source>Several sheets cannot share the file %1. Give a folder that exists, or a name with / at its end.</source>
        <translation>Several sheets cannot share the file %1. Give a folder that exists, or a name with / at its end.</translation>
    </message>
    <message>
        <source>Number of payments</source>
        <translation>Number of payments</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tenant statement against its reversal</source>
        <translation>Tenant statement against its reversal</translation>
    </message>
    <message>
        <source>Tenant payout against its reversal</source>
        <translation>Tenant payout against its reversal</translation>
    </message>
    <message>
        <source>One payout of a tenant statement</source>
        <translation>One payout of a tenant statement</translation>
    </message>
    <message>
        <source>A receipt in one tenant statement</source>
        <translation>A receipt in one tenant statement</translation>
    </message>
    <message>
        <source>Tax of a bill that was taken back, against the bill's own</source>
        <translation>Tax of a bill that was taken back, against the bill's own</translation>
    </message>
    <message>
        <source>The payout of %1 is recorded already. Nothing was changed.</source>
        <translation>The payout of %1 is recorded already. Nothing was changed.</translation>
    </message>
    <message>
        <source>The payout of %1 left the bank. Undo the payout first, then the statement.</source>
        <translation>The payout of %1 left the bank. Undo the payout first, then the statement.</translation>
    </message>
    <message>
        <source>%3 was made after %1 and carries its balance on. Undo %3 first.</source>
        <translation>%3 was made after %1 and carries its balance on. Undo %3 first.</translation>
    </message>
    <message>
        <source>No payout of %1 is recorded: there is nothing to undo.</source>
        <translation>No payout of %1 is recorded: there is nothing to undo.</translation>
    </message>
    <message>
        <source>%2 is closed for tenant %1, so %4 stays. What is taken back of it stands in the next statement.</source>
        <translation>%2 is closed for tenant %1, so %4 stays. What is taken back of it stands in the next statement.</translation>
    </message>
    <message>
        <source>The shared secret</source>
        <translation>The shared secret</translation>
    </message>
    <message>
        <source>Tenant statement</source>
        <translation>Tenant statement</translation>
    </message>
    <message>
        <source>The notices of %1 are sealed, and its shared secret is not in the keyring. Store it with keshikomi-cli agreement secret %1, then import the file again.</source>
        <translation>The notices of %1 are sealed, and its shared secret is not in the keyring. Store it with keshikomi-cli agreement secret %1, then import the file again.</translation>
    </message>
    <message>
        <source>%2 is before %4: a period ends on the day it begins, or later.</source>
        <translation>%2 is before %4: a period ends on the day it begins, or later.</translation>
    </message>
    <message>
        <source>The plan %1 has no cycle %3. Choose one of: %4.</source>
        <translation>The plan %1 has no cycle %3. Choose one of: %4.</translation>
    </message>
    <message>
        <source>%1 collects nothing for the house: only an agency pays out by a plan. Choose its agreement.</source>
        <translation>%1 collects nothing for the house: only an agency pays out by a plan. Choose its agreement.</translation>
    </message>
    <message>
        <source>%1 is no file of direct debit (Zengin type 91). Choose what the bank answered.</source>
        <translation>%1 is no file of direct debit (Zengin type 91). Choose what the bank answered.</translation>
    </message>
    <message>
        <source>There is no placeholder %2. Known are %3.</source>
        <translation>There is no placeholder %2. Known are %3.</translation>
    </message>
    <message>
        <source>The message cannot end on %1, which is past. Choose a day from %2 on.</source>
        <translation>The message cannot end on %1, which is past. Choose a day from %2 on.</translation>
    </message>
    <message>
        <source>A statement cannot close on %1. Choose a day from %2 to %3.</source>
        <translation>A statement cannot close on %1. Choose a day from %2 to %3.</translation>
    </message>
    <message>
        <source>Nobody could pay with this slip: there is no barcode, no bank account, no payment link and no telephone to ask. Give the house a bank account or a telephone number, or make an agreement.</source>
        <translation>Nobody could pay with this slip: there is no barcode, no bank account, no payment link and no telephone to ask. Give the house a bank account or a telephone number, or make an agreement.</translation>
    </message>
    <message>
        <source>The reminder before this one has not been printed yet. Print that one first.</source>
        <translation>The reminder before this one has not been printed yet. Print that one first.</translation>
    </message>
    <message>
        <source>The bill has no work order, so there is no work to report.</source>
        <translation>The bill has no work order, so there is no work to report.</translation>
    </message>
    <message>
        <source>There is no SmartPit number yet. Register the number first.</source>
        <translation>There is no SmartPit number yet. Register the number first.</translation>
    </message>
    <message>
        <source>No bill that is open is due before %2. Nothing was made.</source>
        <translation>No bill that is open is due before %2. Nothing was made.</translation>
    </message>
    <message>
        <source>No bill stands in %2. Nothing was made.</source>
        <translation>No bill stands in %2. Nothing was made.</translation>
    </message>
    <message>
        <source>A statement cannot close on %1: the one before goes on to the day before %2, which is still to come.</source>
        <translation>A statement cannot close on %1: the one before goes on to the day before %2, which is still to come.</translation>
    </message>
    <message>
        <source>%1 is refused, and no other day can be chosen now: the time for it ended on %3.</source>
        <translation>%1 is refused, and no other day can be chosen now: the time for it ended on %3.</translation>
    </message>
    <message>
        <source>The bars are plain Code 128 without the sign FNC1 of a GS1-128: tills do not take them.</source>
        <translation>The bars are plain Code 128 without the sign FNC1 of a GS1-128: tills do not take them.</translation>
    </message>
    <message>
        <source>A module of the bars is %1 mm wide, %2 mm is the least: print at 100 %.</source>
        <translation>A module of the bars is %1 mm wide, %2 mm is the least: print at 100 %.</translation>
    </message>
    <message>
        <source>The bars with their quiet zones are %1 mm wide, %2 mm is the most: print at 100 %.</source>
        <translation>The bars with their quiet zones are %1 mm wide, %2 mm is the most: print at 100 %.</translation>
    </message>
    <message>
        <source>The bars are %1 mm high, %2 mm is the least: print at 100 %.</source>
        <translation>The bars are %1 mm high, %2 mm is the least: print at 100 %.</translation>
    </message>
    <message>
        <source>Beside the bars there is less than %1 mm of white.</source>
        <translation>Beside the bars there is less than %1 mm of white.</translation>
    </message>
    <message>
        <source>A module of the QR code is %1 mm wide, %2 mm is the least: many telephones do not read it.</source>
        <translation>A module of the QR code is %1 mm wide, %2 mm is the least: many telephones do not read it.</translation>
    </message>
    <message>
        <source>The QR code leads to no web page: %1.</source>
        <translation>The QR code leads to no web page: %1.</translation>
    </message>
    <message>
        <source>The QR code leads to an address without https: %1.</source>
        <translation>The QR code leads to an address without https: %1.</translation>
    </message>
    <message>
        <source>The address of the QR code names a user before an @ and leads to %2: %1. So a false address is made to look like a right one.</source>
        <translation>The address of the QR code names a user before an @ and leads to %2: %1. So a false address is made to look like a right one.</translation>
    </message>
    <message>
        <source>The address of the QR code names a port: %1.</source>
        <translation>The address of the QR code names a port: %1.</translation>
    </message>
    <message>
        <source>%1 is not among the payment sites of this store.</source>
        <translation>%1 is not among the payment sites of this store.</translation>
    </message>
    <message>
        <source>This store has issued no slip and no link with this code.</source>
        <translation>This store has issued no slip and no link with this code.</translation>
    </message>
    <message>
        <source>Bill %1 is paid already.</source>
        <translation>Bill %1 is paid already.</translation>
    </message>
    <message>
        <source>Bill %1 is cancelled.</source>
        <translation>Bill %1 is cancelled.</translation>
    </message>
    <message>
        <source>The payment link of bill %1 is no longer in use.</source>
        <translation>The payment link of bill %1 is no longer in use.</translation>
    </message>
    <message>
        <source>At %1 dpi the printer cannot draw the bars of the slip: with %2 dots a module is %3 mm and too thin, with %4 dots the bars are %5 mm wide, and 60 mm is the most. 300, 400, 480, 600 and 1200 dpi work.</source>
        <translation>At %1 dpi the printer cannot draw the bars of the slip: with %2 dots a module is %3 mm and too thin, with %4 dots the bars are %5 mm wide, and 60 mm is the most. 300, 400, 480, 600 and 1200 dpi work.</translation>
    </message>
    <message>
        <source>The template %1 has an error at %2: %3. Correct the file; until then the sheet is not made.</source>
        <translation>The template %1 has an error at %2: %3. Correct the file; until then the sheet is not made.</translation>
    </message>
    <message>
        <source>Count of the numbers of copies</source>
        <translation>Count of the numbers of copies</translation>
    </message>
    <message>
        <source>Shift down in mm</source>
        <translation>Shift down in mm</translation>
    </message>
    <message>
        <source>Words under the picture</source>
        <translation>Words under the picture</translation>
    </message>
    <message>
        <source>Title of the message</source>
        <translation>Title of the message</translation>
    </message>
    <message>
        <source>Shift to the right in mm</source>
        <translation>Shift to the right in mm</translation>
    </message>
    <message>
        <source>%2 has a sign in it that cannot be seen or printed (%1). Type the text again instead of pasting it.</source>
        <translation>%2 has a sign in it that cannot be seen or printed (%1). Type the text again instead of pasting it.</translation>
    </message>
    <message>
        <source>A bank's files cannot carry “%2” in %1. Write it in kana, capital letters and digits.</source>
        <translation>A bank's files cannot carry “%2” in %1. Write it in kana, capital letters and digits.</translation>
    </message>
    <message>
        <source>Invoice by closing day (English)</source>
        <translation>Invoice by closing day (English)</translation>
    </message>
    <message>
        <source>SmartPit sheet (English)</source>
        <translation>SmartPit sheet (English)</translation>
    </message>
    <message>
        <source>Pay-easy sheet (English)</source>
        <translation>Pay-easy sheet (English)</translation>
    </message>
    <message>
        <source>Reminder 1 (English)</source>
        <translation>Reminder 1 (English)</translation>
    </message>
    <message>
        <source>Reminder 2 (English)</source>
        <translation>Reminder 2 (English)</translation>
    </message>
    <message>
        <source>Reminder 3 (English)</source>
        <translation>Reminder 3 (English)</translation>
    </message>
    <message>
        <source>Member card (English)</source>
        <translation>Member card (English)</translation>
    </message>
    <message>
        <source>Postcard with a number (English)</source>
        <translation>Postcard with a number (English)</translation>
    </message>
    <message>
        <source>No day of completion is entered yet. Enter it for the work order when the work is done, then make the report.</source>
        <translation>No day of completion is entered yet. Enter it for the work order when the work is done, then make the report.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Mileage in km</source>
        <translation>Mileage in km</translation>
    </message>
    <message>
        <source>Next inspection</source>
        <translation>Next inspection</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>“%1” is no name of a host. Give it as in pay.example.jp, without https:// and without a path.</source>
        <translation>“%1” is no name of a host. Give it as in pay.example.jp, without https:// and without a path.</translation>
    </message>
    <message>
        <source>%1 is not in the list of payment hosts. Nothing was changed.</source>
        <translation>%1 is not in the list of payment hosts. Nothing was changed.</translation>
    </message>
    <message>
        <source>Tax that discounts took back against its share</source>
        <translation>Tax that discounts took back against its share</translation>
    </message>
    <message>
        <source>A bank cannot transfer on %1. Choose a day on which banks work, from %2 to %3.</source>
        <translation>A bank cannot transfer on %1. Choose a day on which banks work, from %2 to %3.</translation>
    </message>
    <message>
        <source>Told before: paid once or twice?</source>
        <translation>Told before: paid once or twice?</translation>
    </message>
    <message>
        <source>This receipt is told twice, on one day: was it paid once or twice?</source>
        <translation>This receipt is told twice, on one day: was it paid once or twice?</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>over the limit</translation>
    </message>
    <message>
        <source>past its last day</source>
        <translation>past its last day</translation>
    </message>
    <message>
        <source>no agreement</source>
        <translation>no agreement</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>not wanted</translation>
    </message>
    <message>
        <source>In order: there is nothing to do.</source>
        <translation>In order: there is nothing to do.</translation>
    </message>
    <message>
        <source>Of these payments only the first notice has come, the final one has not. Take the agency's next file in, or say why it comes later.</source>
        <translation>Of these payments only the first notice has come, the final one has not. Take the agency's next file in, or say why it comes later.</translation>
    </message>
    <message>
        <source>By the end of the month the agency should have paid this out. Take its report in and book the payout, or say when the money comes.</source>
        <translation>By the end of the month the agency should have paid this out. Take its report in and book the payout, or say when the money comes.</translation>
    </message>
    <message>
        <source>This money is here, but no bill is cleared with it. Clear it, keep it as credit, or say what it waits for.</source>
        <translation>This money is here, but no bill is cleared with it. Clear it, keep it as credit, or say what it waits for.</translation>
    </message>
    <message>
        <source>The bank's statement and the books differ. Take in what is missing, correct the balance, or say what the difference is.</source>
        <translation>The bank's statement and the books differ. Take in what is missing, correct the balance, or say what the difference is.</translation>
    </message>
    <message>
        <source>Nobody has entered yet which balance the bank states for the end of the month. Enter it, or say why there is none.</source>
        <translation>Nobody has entered yet which balance the bank states for the end of the month. Enter it, or say why there is none.</translation>
    </message>
    <message>
        <source>Postings are sealed by themselves within seconds, and all of them before the month closes. Wait a moment.</source>
        <translation>Postings are sealed by themselves within seconds, and all of them before the month closes. Wait a moment.</translation>
    </message>
    <message>
        <source>These tasks need a person's decision. Finish them, or say why they can wait.</source>
        <translation>These tasks need a person's decision. Finish them, or say why they can wait.</translation>
    </message>
    <message>
        <source>The cash that was counted differs from the books. Look at the report of that day, or say where the difference comes from.</source>
        <translation>The cash that was counted differs from the books. Look at the report of that day, or say where the difference comes from.</translation>
    </message>
    <message>
        <source>These notices cannot be booked yet, as the payment they speak of has not come. Take the missing files in, or say what they wait for.</source>
        <translation>These notices cannot be booked yet, as the payment they speak of has not come. Take the missing files in, or say what they wait for.</translation>
    </message>
    <message>
        <source>%1 is not over yet. It can be closed from %3 on; nothing was changed.</source>
        <translation>%1 is not over yet. It can be closed from %3 on; nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is not closed: whoever may book can book into it already.</source>
        <translation>%1 is not closed: whoever may book can book into it already.</translation>
    </message>
    <message>
        <source>The checklist has no point %1 that waits for an explanation: there is no such point, or it is in order.</source>
        <translation>The checklist has no point %1 that waits for an explanation: there is no such point, or it is in order.</translation>
    </message>
    <message>
        <source>The bills</source>
        <translation>The bills</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>Cash counted</translation>
    </message>
    <message>
        <source>The explanation</source>
        <translation>The explanation</translation>
    </message>
    <message>
        <source>Export of postings</source>
        <translation>Export of postings</translation>
    </message>
    <message>
        <source>Change in the drawers</source>
        <translation>Change in the drawers</translation>
    </message>
    <message>
        <source>Number of folders</source>
        <translation>Number of folders</translation>
    </message>
    <message>
        <source>Title of the column</source>
        <translation>Title of the column</translation>
    </message>
    <message>
        <source>Last seen on</source>
        <translation>Last seen on</translation>
    </message>
    <message>
        <source>Payer name</source>
        <translation>Payer name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>The day</translation>
    </message>
    <message>
        <source>The passes</source>
        <translation>The passes</translation>
    </message>
    <message>
        <source>Name pattern of the files</source>
        <translation>Name pattern of the files</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>The person</translation>
    </message>
    <message>
        <source>Name of the picture</source>
        <translation>Name of the picture</translation>
    </message>
    <message>
        <source>Place of the parcel</source>
        <translation>Place of the parcel</translation>
    </message>
    <message>
        <source>What was scanned</source>
        <translation>What was scanned</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Shipping number</source>
        <translation>Shipping number</translation>
    </message>
    <message>
        <source>Number of the slip</source>
        <translation>Number of the slip</translation>
    </message>
    <message>
        <source>Number of times of day</source>
        <translation>Number of times of day</translation>
    </message>
    <message>
        <source>Paper tray</source>
        <translation>Paper tray</translation>
    </message>
    <message>
        <source>Day the money came</source>
        <translation>Day the money came</translation>
    </message>
    <message>
        <source>A settlement cannot end or be paid on %1: that is too far ahead. Check the year; days from %2 to %3 can be.</source>
        <translation>A settlement cannot end or be paid on %1: that is too far ahead. Check the year; days from %2 to %3 can be.</translation>
    </message>
    <message>
        <source>Row %1: money of %2, a day still to come. Check the form of its dates and ask the sender for the right day; nothing was taken in.</source>
        <translation>Row %1: money of %2, a day still to come. Check the form of its dates and ask the sender for the right day; nothing was taken in.</translation>
    </message>
    <message>
        <source>money of %1, a day still to come (%2 is the latest there can be): ask the sender for the right day, or import the file again when it has come</source>
        <translation>money of %1, a day still to come (%2 is the latest there can be): ask the sender for the right day, or import the file again when it has come</translation>
    </message>
    <message>
        <source>Nothing can be paid back on %1: the money came on %2. Choose a day from %2 to %3.</source>
        <translation>Nothing can be paid back on %1: the money came on %2. Choose a day from %2 to %3.</translation>
    </message>
    <message>
        <source>%1 stands twice in the list: its one slip goes with line %3. Take one of the lines out, or pack the parcels together.</source>
        <translation>%1 stands twice in the list: its one slip goes with line %3. Take one of the lines out, or pack the parcels together.</translation>
    </message>
    <message>
        <source>Address in English</source>
        <translation>Address in English</translation>
    </message>
    <message>
        <source>Hours in English</source>
        <translation>Hours in English</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Store in English</source>
        <translation>Store in English</translation>
    </message>
    <message>
        <source>%1 is cancelled: nobody is asked for it any more, so it has no invoice. For other work issue another bill.</source>
        <translation>%1 is cancelled: nobody is asked for it any more, so it has no invoice. For other work issue another bill.</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>it is not there</translation>
    </message>
    <message>
        <source>this user is not allowed to</source>
        <translation>this user is not allowed to</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>the disk is read-only</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>it is a folder</translation>
    </message>
    <message>
        <source>a part of the path is no folder</source>
        <translation>a part of the path is no folder</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>it is there already</translation>
    </message>
    <message>
        <source>There is an agreement %2 already. Change what books it with agreement set.</source>
        <translation>There is an agreement %2 already. Change what books it with agreement set.</translation>
    </message>
    <message>
        <source>Nobody has decided yet what becomes of all the money that came twice. Decide first, then make the letter.</source>
        <translation>Nobody has decided yet what becomes of all the money that came twice. Decide first, then make the letter.</translation>
    </message>
    <message>
        <source>The bill was cancelled and nothing else paid it: it was not paid twice, so there is no such letter.</source>
        <translation>The bill was cancelled and nothing else paid it: it was not paid twice, so there is no such letter.</translation>
    </message>
    <message>
        <source>The refund waits for the approval of another person. Approve it first, then make the letter.</source>
        <translation>The refund waits for the approval of another person. Approve it first, then make the letter.</translation>
    </message>
    <message>
        <source>Approval of the refund</source>
        <translation>Approval of the refund</translation>
    </message>
    <message>
        <source>What becomes of the double payment</source>
        <translation>What becomes of the double payment</translation>
    </message>
    <message>
        <source>The payment before</source>
        <translation>The payment before</translation>
    </message>
    <message>
        <source>Letter about a double payment</source>
        <translation>Letter about a double payment</translation>
    </message>
    <message>
        <source>Letter about a double payment (English)</source>
        <translation>Letter about a double payment (English)</translation>
    </message>
    <message>
        <source>Japanese name of the house</source>
        <translation>Japanese name of the house</translation>
    </message>
    <message>
        <source>Told before: paid once</source>
        <translation>Told before: paid once</translation>
    </message>
    <message>
        <source>Line %5 of %4 tells of %2 by %1 on %3 under inquiry number %7, and %6 of the same under %8: is it one transfer or two?</source>
        <translation>Line %5 of %4 tells of %2 by %1 on %3 under inquiry number %7, and %6 of the same under %8: is it one transfer or two?</translation>
    </message>
    <message>
        <source>Line %5 of %4 tells of %2 by %1 on %3 under inquiry number %7, and %6 of another transfer under that number: is it one transfer or two?</source>
        <translation>Line %5 of %4 tells of %2 by %1 on %3 under inquiry number %7, and %6 of another transfer under that number: is it one transfer or two?</translation>
    </message>
    <message>
        <source>Line %5 of %4 tells of %2 for %1 on %3, which %6 told already: was it paid once or twice?</source>
        <translation>Line %5 of %4 tells of %2 for %1 on %3, which %6 told already: was it paid once or twice?</translation>
    </message>
    <message>
        <source>The payout of %2 by %1 did not come on %3: ask the agency</source>
        <translation>The payout of %2 by %1 did not come on %3: ask the agency</translation>
    </message>
    <message>
        <source>Settlement %1 counts a receipt of %2 on %3 that left the books: it balances no longer</source>
        <translation>Settlement %1 counts a receipt of %2 on %3 that left the books: it balances no longer</translation>
    </message>
    <message>
        <source>Look at the settlement: it names what is missing. If the receipt is right, take its file in again, take the settlement back and take its report in once more. If not, ask the agency for the money's whereabouts.</source>
        <translation>Look at the settlement: it names what is missing. If the receipt is right, take its file in again, take the settlement back and take its report in once more. If not, ask the agency for the money's whereabouts.</translation>
    </message>
    <message>
        <source>Rounding of a grouped invoice</source>
        <translation>Rounding of a grouped invoice</translation>
    </message>
    <message>
        <source>Difference settled</source>
        <translation>Difference settled</translation>
    </message>
    <message>
        <source>Difference undone</source>
        <translation>Difference undone</translation>
    </message>
    <message>
        <source>Refund paid</source>
        <translation>Refund paid</translation>
    </message>
    <message>
        <source>Refund returned</source>
        <translation>Refund returned</translation>
    </message>
    <message>
        <source>Tenant settled</source>
        <translation>Tenant settled</translation>
    </message>
    <message>
        <source>Tenant paid</source>
        <translation>Tenant paid</translation>
    </message>
    <message>
        <source>Tenant settlement undone</source>
        <translation>Tenant settlement undone</translation>
    </message>
    <message>
        <source>Payout of an agency booked</source>
        <translation>Payout of an agency booked</translation>
    </message>
    <message>
        <source>Payout of an agency undone</source>
        <translation>Payout of an agency undone</translation>
    </message>
    <message>
        <source>Accounts receivable</source>
        <translation>Accounts receivable</translation>
    </message>
    <message>
        <source>Due from agencies</source>
        <translation>Due from agencies</translation>
    </message>
    <message>
        <source>Bank deposits</source>
        <translation>Bank deposits</translation>
    </message>
    <message>
        <source>Cash on hand</source>
        <translation>Cash on hand</translation>
    </message>
    <message>
        <source>Suspense receipts</source>
        <translation>Suspense receipts</translation>
    </message>
    <message>
        <source>Advances received</source>
        <translation>Advances received</translation>
    </message>
    <message>
        <source>Sales revenue</source>
        <translation>Sales revenue</translation>
    </message>
    <message>
        <source>Output tax</source>
        <translation>Output tax</translation>
    </message>
    <message>
        <source>Statutory costs advanced</source>
        <translation>Statutory costs advanced</translation>
    </message>
    <message>
        <source>Payable to tenants</source>
        <translation>Payable to tenants</translation>
    </message>
    <message>
        <source>Collection fees</source>
        <translation>Collection fees</translation>
    </message>
    <message>
        <source>Input tax</source>
        <translation>Input tax</translation>
    </message>
    <message>
        <source>Taxes and duties</source>
        <translation>Taxes and duties</translation>
    </message>
    <message>
        <source>Sales discounts</source>
        <translation>Sales discounts</translation>
    </message>
    <message>
        <source>Bad debt losses</source>
        <translation>Bad debt losses</translation>
    </message>
    <message>
        <source>Refunds payable</source>
        <translation>Refunds payable</translation>
    </message>
    <message>
        <source>Opening balance account</source>
        <translation>Opening balance account</translation>
    </message>
    <message>
        <source>Withheld tax receivable</source>
        <translation>Withheld tax receivable</translation>
    </message>
    <message>
        <source>Posting no.</source>
        <translation>Posting no.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tax kind</source>
        <translation>Tax kind</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debit</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>Posted by</translation>
    </message>
    <message>
        <source>Posted at</source>
        <translation>Posted at</translation>
    </message>
    <message>
        <source>Line %1 of %3 is not one that waits for this answer, nor one told before that could be another payment, so nothing was taken in. "tasks" and "inbox lines" show which lines wait.</source>
        <translation>Line %1 of %3 is not one that waits for this answer, nor one told before that could be another payment, so nothing was taken in. "tasks" and "inbox lines" show which lines wait.</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cut off</translation>
    </message>
    <message>
        <source>The customer has a slip of %1 that tills take until %4. With a link as well the bill could be paid twice: take the slip back.</source>
        <translation>The customer has a slip of %1 that tills take until %4. With a link as well the bill could be paid twice: take the slip back.</translation>
    </message>
    <message>
        <source>The customer has a slip of %1 that tills take without limit. With a link as well the bill could be paid twice: take the slip back.</source>
        <translation>The customer has a slip of %1 that tills take without limit. With a link as well the bill could be paid twice: take the slip back.</translation>
    </message>
    <message>
        <source>Savings account</source>
        <translation>Savings account</translation>
    </message>
    <message>
        <source>There is no printer %1 any more. Nothing was printed, but %3 counts as issued and nobody holds it. Print it on another printer: it will be the same issue.</source>
        <translation>There is no printer %1 any more. Nothing was printed, but %3 counts as issued and nobody holds it. Print it on another printer: it will be the same issue.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. %4 counts as issued all the same, and nobody holds it. Check the folder and save it again: it will be the same issue.</source>
        <translation>%1 cannot be written: %2. %4 counts as issued all the same, and nobody holds it. Check the folder and save it again: it will be the same issue.</translation>
    </message>
    <message>
        <source>The bars are broken: %1 mm of them are missing, as by a white line or a stroke that was not printed. Clean the printer and print anew.</source>
        <translation>The bars are broken: %1 mm of them are missing, as by a white line or a stroke that was not printed. Clean the printer and print anew.</translation>
    </message>
    <message>
        <source>The page was scaled to about %2 %: a module of its bars is %1 mm wide, which is no whole number of a printer's dots. Print at 100 %.</source>
        <translation>The page was scaled to about %2 %: a module of its bars is %1 mm wide, which is no whole number of a printer's dots. Print at 100 %.</translation>
    </message>
    <message>
        <source>Picture of the template</source>
        <translation>Picture of the template</translation>
    </message>
    <message>
        <source>the total says %1, the rows that were read make %2: rows are missing or read twice</source>
        <translation>the total says %1, the rows that were read make %2: rows are missing or read twice</translation>
    </message>
    <message>
        <source>begins like a total (%1), but has a day and an amount: read as a receipt</source>
        <translation>begins like a total (%1), but has a day and an amount: read as a receipt</translation>
    </message>
    <message>
        <source>a quotation mark that does not close where its cell ends, in %1 line(s) that were read as one row: correct or remove it</source>
        <translation>a quotation mark that does not close where its cell ends, in %1 line(s) that were read as one row: correct or remove it</translation>
    </message>
    <message>
        <source>%4 (import %5) was undone, and %2 (import %1) told %3 of its lines too: import %2 again</source>
        <translation>%4 (import %5) was undone, and %2 (import %1) told %3 of its lines too: import %2 again</translation>
    </message>
    <message>
        <source>The sign %1 in “%2” cannot be drawn on a sheet: no typeface has it, or it is written from right to left. Write it in another way.</source>
        <translation>The sign %1 in “%2” cannot be drawn on a sheet: no typeface has it, or it is written from right to left. Write it in another way.</translation>
    </message>
    <message>
        <source>%1 is %2, but must be %3 or more.</source>
        <translation>%1 is %2, but must be %3 or more.</translation>
    </message>
    <message>
        <source>The bills do not say whose the rest of the payment is: it pays none of them, or bills of several customers. Choose the customer{{ (--customer NUMBER)}}.</source>
        <translation>The bills do not say whose the rest of the payment is: it pays none of them, or bills of several customers. Choose the customer{{ (--customer NUMBER)}}.</translation>
    </message>
    <message>
        <source>No bill is named for the payment. Choose the bills it pays{{ (allocate PAYMENT BILL)}}, or say what becomes of its money{{ (allocate PAYMENT --rest credit --customer NUMBER)}}.</source>
        <translation>No bill is named for the payment. Choose the bills it pays{{ (allocate PAYMENT BILL)}}, or say what becomes of its money{{ (allocate PAYMENT --rest credit --customer NUMBER)}}.</translation>
    </message>
    <message>
        <source>Nothing of payment %3 goes to a bill here, so it has no part in this. To make a bill smaller without a payment, settle it by itself{{ (difference BILL KIND)}}.</source>
        <translation>Nothing of payment %3 goes to a bill here, so it has no part in this. To make a bill smaller without a payment, settle it by itself{{ (difference BILL KIND)}}.</translation>
    </message>
    <message>
        <source>The plan %2 has no price of an item: it is agreed with each house. Set it with the terms{{ (settle terms --item-fee)}}, or give one to compare{{ (--item-fee)}}.</source>
        <translation>The plan %2 has no price of an item: it is agreed with each house. Set it with the terms{{ (settle terms --item-fee)}}, or give one to compare{{ (--item-fee)}}.</translation>
    </message>
    <message>
        <source>Nothing tells that payment %1 (from “%5”) is money of %2, customer %4. Check the number of the customer; if it is right, confirm it{{ (--other-payer)}}.</source>
        <translation>Nothing tells that payment %1 (from “%5”) is money of %2, customer %4. Check the number of the customer; if it is right, confirm it{{ (--other-payer)}}.</translation>
    </message>
    <message>
        <source>%1 is recorded as paid already. Nothing was changed. If the bank sent the money back, say so{{ (refund cancel --returned)}}.</source>
        <translation>%1 is recorded as paid already. Nothing was changed. If the bank sent the money back, say so{{ (refund cancel --returned)}}.</translation>
    </message>
    <message>
        <source>%1 was given to the bank and cannot be stopped here. If the bank sent the money back, say so{{ (refund cancel --returned)}}; else it stays.</source>
        <translation>%1 was given to the bank and cannot be stopped here. If the bank sent the money back, say so{{ (refund cancel --returned)}}; else it stays.</translation>
    </message>
    <message>
        <source>Payment %1 did not come on a standing number, or nothing of it is open. Clear it by hand{{ (allocate)}}.</source>
        <translation>Payment %1 did not come on a standing number, or nothing of it is open. Clear it by hand{{ (allocate)}}.</translation>
    </message>
    <message>
        <source>The bill has no Pay-easy numbers yet. They come from the centre where it was registered: store them with the bill{{ (bill number)}}.</source>
        <translation>The bill has no Pay-easy numbers yet. They come from the centre where it was registered: store them with the bill{{ (bill number)}}.</translation>
    </message>
    <message>
        <source>No printer is chosen at this seat. Name one, or choose one for good{{ (printer profile --printer)}}; then print a test slip and scan it.</source>
        <translation>No printer is chosen at this seat. Name one, or choose one for good{{ (printer profile --printer)}}; then print a test slip and scan it.</translation>
    </message>
    <message>
        <source>No printer is chosen at this seat. Name one, or choose one for good{{ (printer profile --printer)}}. Without a printer save the sheet as a PDF{{ (--out)}}.</source>
        <translation>No printer is chosen at this seat. Name one, or choose one for good{{ (printer profile --printer)}}. Without a printer save the sheet as a PDF{{ (--out)}}.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, for which there is no agreement. If it is the house's, make it first{{ (agreement add)}}.</source>
        <translation>%1 belongs to %2, for which there is no agreement. If it is the house's, make it first{{ (agreement add)}}.</translation>
    </message>
    <message>
        <source>There is no agreement %1. See the list of agreements for the codes, or make it first{{ (agreement add)}}.</source>
        <translation>There is no agreement %1. See the list of agreements for the codes, or make it first{{ (agreement add)}}.</translation>
    </message>
    <message>
        <source>The English sheet has the Japanese name of the house. Give it an English one{{ (house set --name-en)}}; a slip that was printed before gets it when it is reissued.</source>
        <translation>The English sheet has the Japanese name of the house. Give it an English one{{ (house set --name-en)}}; a slip that was printed before gets it when it is reissued.</translation>
    </message>
    <message>
        <source>Only the first is booked. Ask the agency or the bank. If it was paid twice, take the file in once more and say that this line{{ (import --apart-line)}}, or every such line of the file{{ (import --apart)}}, is a payment of its own. If it was paid once, this task is done: that is the answer, and nothing more is booked.</source>
        <translation>Only the first is booked. Ask the agency or the bank. If it was paid twice, take the file in once more and say that this line{{ (import --apart-line)}}, or every such line of the file{{ (import --apart)}}, is a payment of its own. If it was paid once, this task is done: that is the answer, and nothing more is booked.</translation>
    </message>
    <message>
        <source>The workbook %1 is damaged: it cannot be read to its end. Fetch it again, or open it in the program it is from and save it again as .xlsx.</source>
        <translation>The workbook %1 is damaged: it cannot be read to its end. Fetch it again, or open it in the program it is from and save it again as .xlsx.</translation>
    </message>
    <message>
        <source>%1 has more than %3 rows, and nothing was read of it. Divide it and take in the parts one after the other.</source>
        <translation>%1 has more than %3 rows, and nothing was read of it. Divide it and take in the parts one after the other.</translation>
    </message>
    <message>
        <source>%1 is neither a file of a bank or an agency nor a table: it is no text. Check whether it is the right file, and take it in as it was downloaded.</source>
        <translation>%1 is neither a file of a bank or an agency nor a table: it is no text. Check whether it is the right file, and take it in as it was downloaded.</translation>
    </message>
    <message>
        <source>%1 is a workbook of the old kind (.xls), or one with a password. Open it in the program it is from and save it as .xlsx without a password.</source>
        <translation>%1 is a workbook of the old kind (.xls), or one with a password. Open it in the program it is from and save it as .xlsx without a password.</translation>
    </message>
    <message>
        <source>No saved column map knows the header row of %1. Choose one{{ (--map)}}, or make one for this file{{ (column-map add --sample)}}.</source>
        <translation>No saved column map knows the header row of %1. Choose one{{ (--map)}}, or make one for this file{{ (column-map add --sample)}}.</translation>
    </message>
    <message>
        <source>The exception cannot hold until %1. Choose as its last day one from %2 to %3{{ (--until)}}.</source>
        <translation>The exception cannot hold until %1. Choose as its last day one from %2 to %3{{ (--until)}}.</translation>
    </message>
    <message>
        <source>The pass %1 is named twice. Name each pass once. Known passes: %2.</source>
        <translation>The pass %1 is named twice. Name each pass once. Known passes: %2.</translation>
    </message>
    <message>
        <source>The layout of %1 is not known. It begins with: %2. If it is a table, make a column map that says how to read it{{ (column-map add --sample)}}.</source>
        <translation>The layout of %1 is not known. It begins with: %2. If it is a table, make a column map that says how to read it{{ (column-map add --sample)}}.</translation>
    </message>
    <message>
        <source>The file names %1 cannot be used: %3 stands for nothing. There are {bill}, {last}, {file} and {batch}.</source>
        <translation>The file names %1 cannot be used: %3 stands for nothing. There are {bill}, {last}, {file} and {batch}.</translation>
    </message>
    <message>
        <source>The file names %1 cannot be used: no file of Windows can have “%3” in its name. Take it out; the folder is chosen apart{{ (--out)}}.</source>
        <translation>The file names %1 cannot be used: no file of Windows can have “%3” in its name. Take it out; the folder is chosen apart{{ (--out)}}.</translation>
    </message>
    <message>
        <source>The file names %1 cannot be used: Windows keeps the name %3 for a device. Begin with another word.</source>
        <translation>The file names %1 cannot be used: Windows keeps the name %3 for a device. Begin with another word.</translation>
    </message>
    <message>
        <source>The file names %1 cannot be used: a file whose name begins with a dot is hidden. Begin with a letter.</source>
        <translation>The file names %1 cannot be used: a file whose name begins with a dot is hidden. Begin with a letter.</translation>
    </message>
    <message>
        <source>The file name %1 cannot be used: %3 stands for nothing. {bill} stands for the number of the bill.</source>
        <translation>The file name %1 cannot be used: %3 stands for nothing. {bill} stands for the number of the bill.</translation>
    </message>
    <message>
        <source>There is no set of sheets %1. There are: %3.</source>
        <translation>There is no set of sheets %1. There are: %3.</translation>
    </message>
    <message>
        <source>There is no set of sheets %1: none is saved yet. Save one first{{ (sheet sets --save)}}.</source>
        <translation>There is no set of sheets %1: none is saved yet. Save one first{{ (sheet sets --save)}}.</translation>
    </message>
    <message>
        <source>Numbers of Pay-easy are institution, customer and confirmation, in this order behind the bill. Missing: %1.</source>
        <translation>Numbers of Pay-easy are institution, customer and confirmation, in this order behind the bill. Missing: %1.</translation>
    </message>
    <message>
        <source>No test slip of the printer %1 was read right in the last %2 days, which is how long a pass counts: heads and toner wear. Print a test slip and scan it before you hand out barcodes.</source>
        <translation>No test slip of the printer %1 was read right in the last %2 days, which is how long a pass counts: heads and toner wear. Print a test slip and scan it before you hand out barcodes.</translation>
    </message>
    <message>
        <source>The file names %1 cannot be used: all files would have the same name. Put {bill} or {file} in.</source>
        <translation>The file names %1 cannot be used: all files would have the same name. Put {bill} or {file} in.</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Not collected</translation>
    </message>
    <message>
        <source>The customer has a slip of %1 that tills take until %4. With another one the bill could be paid twice: take the slip back.</source>
        <translation>The customer has a slip of %1 that tills take until %4. With another one the bill could be paid twice: take the slip back.</translation>
    </message>
    <message>
        <source>The customer has a slip of %1 that tills take without limit. With another one the bill could be paid twice: take the slip back.</source>
        <translation>The customer has a slip of %1 that tills take without limit. With another one the bill could be paid twice: take the slip back.</translation>
    </message>
    <message>
        <source>Bill %1 may be meant by other money, too: payment %2</source>
        <translation>Bill %1 may be meant by other money, too: payment %2</translation>
    </message>
    <message>
        <source>Rest that no bill takes yet</source>
        <translation>Rest that no bill takes yet</translation>
    </message>
    <message>
        <source>Settlement %1 was booked over %2, but only %3 of it is in the books: %4 has no receipt behind it</source>
        <translation>Settlement %1 was booked over %2, but only %3 of it is in the books: %4 has no receipt behind it</translation>
    </message>
    <message>
        <source>Look whether the agency's file of these receipts is still missing. If so, take it in, take the settlement back and take its report in once more. If not, ask the agency what the amount is.</source>
        <translation>Look whether the agency's file of these receipts is still missing. If so, take it in, take the settlement back and take its report in once more. If not, ask the agency what the amount is.</translation>
    </message>
    <message>
        <source>%2 has a tab in it, and stands on one line of a sheet. Type a space in its place.</source>
        <translation>%2 has a tab in it, and stands on one line of a sheet. Type a space in its place.</translation>
    </message>
    <message>
        <source>%2 stands on one line of a sheet, and has the end of a line in it. Write it as one line.</source>
        <translation>%2 stands on one line of a sheet, and has the end of a line in it. Write it as one line.</translation>
    </message>
    <message>
        <source>%1 %2 belongs to the bill %3 already, and leads whoever pays there. Check the number, or register another one.</source>
        <translation>%1 %2 belongs to the bill %3 already, and leads whoever pays there. Check the number, or register another one.</translation>
    </message>
    <message>
        <source>%1 %2 is the standing number of the customer %3 already. Check the number, or take another one.</source>
        <translation>%1 %2 is the standing number of the customer %3 already. Check the number, or take another one.</translation>
    </message>
    <message>
        <source>Settlement booked without a payout against its net</source>
        <translation>Settlement booked without a payout against its net</translation>
    </message>
    <message>
        <source>The file names %1 cannot be used: with the longest numbers they have %3 bytes, and %4 are the most. Shorten them; a Japanese letter has three.</source>
        <translation>The file names %1 cannot be used: with the longest numbers they have %3 bytes, and %4 are the most. Shorten them; a Japanese letter has three.</translation>
    </message>
    <message>
        <source>This is slip no. %2 of bill %1, made on %3. Slip no. %4 of %5 has replaced it and asks for what is owed now: hand out that one.</source>
        <translation>This is slip no. %2 of bill %1, made on %3. Slip no. %4 of %5 has replaced it and asks for what is owed now: hand out that one.</translation>
    </message>
    <message>
        <source>%1, row %3: a quotation mark does not close where its cell ends. Nothing was read of the file. Correct or remove the mark, or fetch the file again.</source>
        <translation>%1, row %3: a quotation mark does not close where its cell ends. Nothing was read of the file. Correct or remove the mark, or fetch the file again.</translation>
    </message>
    <message>
        <source>%1 ends within row %3: the rest of the file is missing. Nothing was read of it. Fetch the file again.</source>
        <translation>%1 ends within row %3: the rest of the file is missing. Nothing was read of it. Fetch the file again.</translation>
    </message>
    <message>
        <source>%1 is a bank's file in XML (ZEDI, camt) and is damaged: it breaks off or is wrong at line %3, column %4. Nothing was read of it. Fetch the file from the bank again and take it in as it was downloaded.</source>
        <translation>%1 is a bank's file in XML (ZEDI, camt) and is damaged: it breaks off or is wrong at line %3, column %4. Nothing was read of it. Fetch the file from the bank again and take it in as it was downloaded.</translation>
    </message>
    <message>
        <source>%1 is past: no till could take the slip. Choose as its last day one from %2 to %3{{ (--until)}}.</source>
        <translation>%1 is past: no till could take the slip. Choose as its last day one from %2 to %3{{ (--until)}}.</translation>
    </message>
    <message>
        <source>Tills cannot take the slip until %1. Choose as its last day one from %2 to %3{{ (--until)}}.</source>
        <translation>Tills cannot take the slip until %1. Choose as its last day one from %2 to %3{{ (--until)}}.</translation>
    </message>
    <message>
        <source>Settlement %2 pays out %3: name the payment that brought it{{ (settle book %2 PAYMENT; settle show %2 tells which)}}. Only one that pays nothing out is booked without.</source>
        <translation>Settlement %2 pays out %3: name the payment that brought it{{ (settle book %2 PAYMENT; settle show %2 tells which)}}. Only one that pays nothing out is booked without.</translation>
    </message>
    <message>
        <source>What comes under agreement %2 comes by %4, but the column map %1 says %5. Choose its channel{{ (--channel %4)}}.</source>
        <translation>What comes under agreement %2 comes by %4, but the column map %1 says %5. Choose its channel{{ (--channel %4)}}.</translation>
    </message>
    <message>
        <source>Only a number clears alone: a person confirms what a name or a sum found</source>
        <translation>Only a number clears alone: a person confirms what a name or a sum found</translation>
    </message>
    <message>
        <source>Amount differs: %1 to clear, expected %2</source>
        <translation>Amount differs: %1 to clear, expected %2</translation>
    </message>
    <message>
        <source>The last reissue of this slip number, its digit is 9. Another one would get a slip number of its own, and all papers before it could still be paid. Rather cancel the bill and issue it anew.</source>
        <translation>The last reissue of this slip number, its digit is 9. Another one would get a slip number of its own, and all papers before it could still be paid. Rather cancel the bill and issue it anew.</translation>
    </message>
    <message>
        <source>It has a slip number of its own: the one before has no reissue digit left, or is of another agreement. The papers with that number can still be paid: take them back.</source>
        <translation>It has a slip number of its own: the one before has no reissue digit left, or is of another agreement. The papers with that number can still be paid: take them back.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the job, or not all of it: %2. %4 counts as issued all the same. Check the printer and destroy the pages that came out, then print it again: it will be the same issue.</source>
        <translation>The printer %1 did not take the job, or not all of it: %2. %4 counts as issued all the same. Check the printer and destroy the pages that came out, then print it again: it will be the same issue.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the job, or not all of it: %2. Nothing counts as printed. Check the printer and destroy the pages that came out, then print it again, or save a PDF.</source>
        <translation>The printer %1 did not take the job, or not all of it: %2. Nothing counts as printed. Check the printer and destroy the pages that came out, then print it again, or save a PDF.</translation>
    </message>
    <message>
        <source>Nothing came twice for %1, so there is no letter about it. What came twice is in the list of double payments{{ (double list)}}.</source>
        <translation>Nothing came twice for %1, so there is no letter about it. What came twice is in the list of double payments{{ (double list)}}.</translation>
    </message>
    <message>
        <source>The bars are broken: %1 mm of them are covered by ink, as by a black line or the stroke of a pen. Print anew.</source>
        <translation>The bars are broken: %1 mm of them are covered by ink, as by a black line or the stroke of a pen. Print anew.</translation>
    </message>
    <message>
        <source>%2 is no mobile number: an SMS does not reach it. Enter the customer's mobile number, or send this customer a paper.</source>
        <translation>%2 is no mobile number: an SMS does not reach it. Enter the customer's mobile number, or send this customer a paper.</translation>
    </message>
    <message>
        <source>The work was done on %2, before the order was opened on %4. Enter the day of opening or a later one.</source>
        <translation>The work was done on %2, before the order was opened on %4. Enter the day of opening or a later one.</translation>
    </message>
    <message>
        <source>Bill %1 may be paid: not every channel has told of money after %2. The import page shows which are missing. Take in newer files; for a channel that sends none set the rhythm to none{{ (inbox rhythm)}}.</source>
        <translation>Bill %1 may be paid: not every channel has told of money after %2. The import page shows which are missing. Take in newer files; for a channel that sends none set the rhythm to none{{ (inbox rhythm)}}.</translation>
    </message>
    <message>
        <source>Names %3, but %4 are missing: %1 to clear, %2 open</source>
        <translation>Names %3, but %4 are missing: %1 to clear, %2 open</translation>
    </message>
    <message>
        <source>Names %3, but %4 are too much: %1 to clear, %2 open</source>
        <translation>Names %3, but %4 are too much: %1 to clear, %2 open</translation>
    </message>
    <message>
        <source>Payment number</source>
        <translation>Payment number</translation>
    </message>
    <message>
        <source>The file %1 is empty. Fetch or save it again.</source>
        <translation>The file %1 is empty. Fetch or save it again.</translation>
    </message>
    <message>
        <source>The file %1 is not a PDF. Choose a PDF.</source>
        <translation>The file %1 is not a PDF. Choose a PDF.</translation>
    </message>
    <message>
        <source>The PDF %1 is protected by a password. Save it without one in the program it is from, then read that one.</source>
        <translation>The PDF %1 is protected by a password. Save it without one in the program it is from, then read that one.</translation>
    </message>
    <message>
        <source>The PDF %1 is damaged: it cannot be read. Fetch it again; if it was made here, make it again.</source>
        <translation>The PDF %1 is damaged: it cannot be read. Fetch it again; if it was made here, make it again.</translation>
    </message>
    <message>
        <source>The PDF %1 cannot be read: %2.</source>
        <translation>The PDF %1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>“%3” of %4 cannot be made: nothing is entered for %2, which stands in the store's message on that sheet. Enter it, or take %2 out of the message{{ (sheet message)}}.</source>
        <translation>“%3” of %4 cannot be made: nothing is entered for %2, which stands in the store's message on that sheet. Enter it, or take %2 out of the message{{ (sheet message)}}.</translation>
    </message>
    <message>
        <source>“%3” of %4 cannot be made: nothing is entered for %2, which stands in the customer's own message on that sheet. Enter it, or take %2 out of the message{{ (sheet message --customer)}}.</source>
        <translation>“%3” of %4 cannot be made: nothing is entered for %2, which stands in the customer's own message on that sheet. Enter it, or take %2 out of the message{{ (sheet message --customer)}}.</translation>
    </message>
    <message>
        <source>The picture of the message cannot be used: %2. Choose another one.</source>
        <translation>The picture of the message cannot be used: %2. Choose another one.</translation>
    </message>
    <message>
        <source>The Pay-easy mark cannot be used: %2. Choose another one.</source>
        <translation>The Pay-easy mark cannot be used: %2. Choose another one.</translation>
    </message>
    <message>
        <source>Grouped invoice %1 asks for this bill, too: the customer could pay it twice. Whoever gets the slip must know that only one of the two is to be paid.</source>
        <translation>Grouped invoice %1 asks for this bill, too: the customer could pay it twice. Whoever gets the slip must know that only one of the two is to be paid.</translation>
    </message>
    <message>
        <source>%1 does not fit on the sheet “%5”: with the longest names and cars of the customers filled in it is %4 characters too long, and %6 fit. Shorten what begins “%2”.</source>
        <translation>%1 does not fit on the sheet “%5”: with the longest names and cars of the customers filled in it is %4 characters too long, and %6 fit. Shorten what begins “%2”.</translation>
    </message>
    <message>
        <source>The picture of the message has %2 kB, and %3 kB are the most. Save it with fewer pixels or as JPEG, and choose it again.</source>
        <translation>The picture of the message has %2 kB, and %3 kB are the most. Save it with fewer pixels or as JPEG, and choose it again.</translation>
    </message>
    <message>
        <source>No reminder for bill %1: its customer is not to get letters. Allow them first{{ (customer paper --reminders)}}, or speak with the customer.</source>
        <translation>No reminder for bill %1: its customer is not to get letters. Allow them first{{ (customer paper --reminders)}}, or speak with the customer.</translation>
    </message>
    <message>
        <source>No reminder for bill %1 now: somebody holds it back (%3). End that first{{ (bill reminders --settled)}}.</source>
        <translation>No reminder for bill %1 now: somebody holds it back (%3). End that first{{ (bill reminders --settled)}}.</translation>
    </message>
    <message>
        <source>No reminder for bill %1 now: a direct debit of it is under way. Wait for the answer of the bank.</source>
        <translation>No reminder for bill %1 now: a direct debit of it is under way. Wait for the answer of the bank.</translation>
    </message>
    <message>
        <source>No reminder for bill %1 now: a payment of it has been reported and is not settled. Clear it first, or wait for the money.</source>
        <translation>No reminder for bill %1 now: a payment of it has been reported and is not settled. Clear it first, or wait for the money.</translation>
    </message>
    <message>
        <source>Bill %1 cannot be debited now: somebody holds it back.</source>
        <translation>Bill %1 cannot be debited now: somebody holds it back.</translation>
    </message>
    <message>
        <source>Bill %1 cannot be debited now: a payment of it has been reported.</source>
        <translation>Bill %1 cannot be debited now: a payment of it has been reported.</translation>
    </message>
    <message>
        <source>Bill %1 cannot be debited again: it was tried as often as the agreement says. Ask for it by a slip or a link.</source>
        <translation>Bill %1 cannot be debited again: it was tried as often as the agreement says. Ask for it by a slip or a link.</translation>
    </message>
    <message>
        <source>The period that closes on %2 is not over yet: its invoice can be made from that day on. The last one that is over closed on %4.</source>
        <translation>The period that closes on %2 is not over yet: its invoice can be made from that day on. The last one that is over closed on %4.</translation>
    </message>
    <message>
        <source>Nothing was handed over to customer %2 in the period that closes on %3. Bills that are issued but not handed over: %4, of %5 together. The day of handing over decides; record it{{ (deliver BILL)}}, and make the invoice after that.</source>
        <translation>Nothing was handed over to customer %2 in the period that closes on %3. Bills that are issued but not handed over: %4, of %5 together. The day of handing over decides; record it{{ (deliver BILL)}}, and make the invoice after that.</translation>
    </message>
    <message>
        <source>Bills that are issued but not handed over do not stand in this invoice: %1, of %2 together. The day of handing over decides; record it{{ (deliver BILL)}}, and make the invoice after that.</source>
        <translation>Bills that are issued but not handed over do not stand in this invoice: %1, of %2 together. The day of handing over decides; record it{{ (deliver BILL)}}, and make the invoice after that.</translation>
    </message>
    <message>
        <source>not a whole number of zero or more: %1</source>
        <translation>not a whole number of zero or more: %1</translation>
    </message>
    <message>
        <source>The customer has no closing day, so that no invoice closes on one. Set it under “Customer's sheets …”{{ (customer paper --closing)}}.</source>
        <translation>The customer has no closing day, so that no invoice closes on one. Set it under “Customer's sheets …”{{ (customer paper --closing)}}.</translation>
    </message>
    <message>
        <source>“%1” is made from a customer, not from bills, and one at a time: choose it under “Sheets …” of one of the customer's bills{{ (sheet preview CUSTOMER --sheet KIND --out FILE)}}.</source>
        <translation>“%1” is made from a customer, not from bills, and one at a time: choose it under “Sheets …” of one of the customer's bills{{ (sheet preview CUSTOMER --sheet KIND --out FILE)}}.</translation>
    </message>
    <message>
        <source>Rows of %1 that cannot be read: %2. Nothing was imported; see the list.</source>
        <translation>Rows of %1 that cannot be read: %2. Nothing was imported; see the list.</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Reason given</translation>
    </message>
    <message numerus="yes">
        <source>Slips of %n bill(s) of this invoice are out (%1): the customer could pay them twice. Take the slips back, or say that only one of the two is to be paid.</source>
        <translation><numerusform>Slips of %n bill of this invoice are out (%1): the customer could pay them twice. Take the slips back, or say that only one of the two is to be paid.</numerusform><numerusform>Slips of %n bills of this invoice are out (%1): the customer could pay them twice. Take the slips back, or say that only one of the two is to be paid.</numerusform></translation>
    </message>
    <message>
        <source>%1 was printed before (reissue digit %2) and has changed since. Start the batch with “Reissue changed slips”{{ (--reissue)}} to make a new issue; the slip that is out can still be paid, too, where it has bars.</source>
        <translation>%1 was printed before (reissue digit %2) and has changed since. Start the batch with “Reissue changed slips”{{ (--reissue)}} to make a new issue; the slip that is out can still be paid, too, where it has bars.</translation>
    </message>
    <message>
        <source>The slip of %1 (reissue digit %2) does not say what is wanted now. Reissue it{{ (--reissue)}} if you mean a new slip: the one that is out can still be paid, too, where it has bars.</source>
        <translation>The slip of %1 (reissue digit %2) does not say what is wanted now. Reissue it{{ (--reissue)}} if you mean a new slip: the one that is out can still be paid, too, where it has bars.</translation>
    </message>
    <message>
        <source>The picture %1 ends too early: a part of it is missing. Fetch or scan it again.</source>
        <translation>The picture %1 ends too early: a part of it is missing. Fetch or scan it again.</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it must be %2.</source>
        <translation>%1 cannot be used here: it must be %2.</translation>
    </message>
    <message>
        <source>%1 is %2, but must be %3.</source>
        <translation>%1 is %2, but must be %3.</translation>
    </message>
    <message>
        <source>Only one layout books an account, so that no transfer is booked twice. Take in the bank's file of these days in the layout that books: this task then ends by itself. If the account is to be booked from the other layout, set it{{ (agreement set)}}, undo the imports of these days in both layouts and take this file in again.</source>
        <translation>Only one layout books an account, so that no transfer is booked twice. Take in the bank's file of these days in the layout that books: this task then ends by itself. If the account is to be booked from the other layout, set it{{ (agreement set)}}, undo the imports of these days in both layouts and take this file in again.</translation>
    </message>
    <message>
        <source>%1 was imported before (import %2), and is read otherwise now: %4 receipts would be booked a second time. Undo import %2 first{{ (undo --import %2)}}, then import the file again. Nothing was changed.</source>
        <translation>%1 was imported before (import %2), and is read otherwise now: %4 receipts would be booked a second time. Undo import %2 first{{ (undo --import %2)}}, then import the file again. Nothing was changed.</translation>
    </message>
    <message>
        <source>No transfer: a payment of its own?</source>
        <translation>No transfer: a payment of its own?</translation>
    </message>
    <message>
        <source>No transfer: no payment of its own</source>
        <translation>No transfer: no payment of its own</translation>
    </message>
    <message>
        <source>Its number names the bill; the name is not asked</source>
        <translation>Its number names the bill; the name is not asked</translation>
    </message>
    <message>
        <source>Its numbers name bills of several customers</source>
        <translation>Its numbers name bills of several customers</translation>
    </message>
    <message>
        <source>Line %5 of %4 tells of %2 by %1 on %3, and %6 of the same by %9: is it one transfer or two?</source>
        <translation>Line %5 of %4 tells of %2 by %1 on %3, and %6 of the same by %9: is it one transfer or two?</translation>
    </message>
    <message>
        <source>Line %5 of %4 tells of %2, %1, on %3, which is no transfer: is it a payment of its own? Files in the layout "%6" book this account</source>
        <translation>Line %5 of %4 tells of %2, %1, on %3, which is no transfer: is it a payment of its own? Files in the layout "%6" book this account</translation>
    </message>
    <message>
        <source>Nothing is booked of it yet. Notices of transfers do not tell of cash, of an agency's payout that is an internal entry, or of the sum of a direct debit. If no notice tells of it, take the file in once more and say that this line{{ (import --apart-line)}}, or every such line of the file{{ (import --apart)}}, is a payment of its own. If one tells of it, or it is no payment at all, this task is done, and nothing is booked.</source>
        <translation>Nothing is booked of it yet. Notices of transfers do not tell of cash, of an agency's payout that is an internal entry, or of the sum of a direct debit. If no notice tells of it, take the file in once more and say that this line{{ (import --apart-line)}}, or every such line of the file{{ (import --apart)}}, is a payment of its own. If one tells of it, or it is no payment at all, this task is done, and nothing is booked.</translation>
    </message>
    <message>
        <source>two amounts that do not agree: %1 and %2</source>
        <translation>two amounts that do not agree: %1 and %2</translation>
    </message>
    <message>
        <source>Say where in the 44 digits of a barcode the number of the slip begins, and how many digits it has{{ (--slip-key-at 14 --slip-key-length 16)}}. No receipt finds its slip without it.</source>
        <translation>Say where in the 44 digits of a barcode the number of the slip begins, and how many digits it has{{ (--slip-key-at 14 --slip-key-length 16)}}. No receipt finds its slip without it.</translation>
    </message>
    <message>
        <source>“%2” is no number of a contract. An agency has its biller code and company code, as 999999-12345; a bank account bank, branch, kind and number, as 0009-227-1-1234567.</source>
        <translation>“%2” is no number of a contract. An agency has its biller code and company code, as 999999-12345; a bank account bank, branch, kind and number, as 0009-227-1-1234567.</translation>
    </message>
    <message>
        <source>Place of the slip number</source>
        <translation>Place of the slip number</translation>
    </message>
    <message>
        <source>Digits of the slip number</source>
        <translation>Digits of the slip number</translation>
    </message>
    <message>
        <source>Not from a customer</source>
        <translation>Not from a customer</translation>
    </message>
    <message>
        <source>Payment %1 came for a slip or a request, so it is some customer's. Clear it, keep it as credit, or refund it.</source>
        <translation>Payment %1 came for a slip or a request, so it is some customer's. Clear it, keep it as credit, or refund it.</translation>
    </message>
    <message>
        <source>The money of refund %1 seems to be back in the books already, as payment %3. Go on with that payment; if it is other money, clear it first.</source>
        <translation>The money of refund %1 seems to be back in the books already, as payment %3. Go on with that payment; if it is other money, clear it first.</translation>
    </message>
    <message>
        <source>The bank took payment %1 back, while some of it was refunded or used. Take that back first{{ (refund cancel, undo)}}; then it leaves the books by itself.</source>
        <translation>The bank took payment %1 back, while some of it was refunded or used. Take that back first{{ (refund cancel, undo)}}; then it leaves the books by itself.</translation>
    </message>
    <message>
        <source>Credit %1 belongs to %2, customer %4, not to customer %5. Check the number of the credit and that of the customer{{ (--customer)}}.</source>
        <translation>Credit %1 belongs to %2, customer %4, not to customer %5. Check the number of the credit and that of the customer{{ (--customer)}}.</translation>
    </message>
    <message>
        <source>RF-%2 was cancelled already. Nothing was changed. If the money is to go back after all, ask for a new refund{{ (refund request)}}.</source>
        <translation>RF-%2 was cancelled already. Nothing was changed. If the money is to go back after all, ask for a new refund{{ (refund request)}}.</translation>
    </message>
    <message>
        <source>The refund cannot have left the bank on %2: its file names %4 as the day of the transfer. Enter %4 or a later day, once it has come.</source>
        <translation>The refund cannot have left the bank on %2: its file names %4 as the day of the transfer. Enter %4 or a later day, once it has come.</translation>
    </message>
    <message>
        <source>A bank's files cannot carry the name of the sender, “%2”. Set the holder of the house's own account in kana{{ (house set --bank-holder)}}. No file was made.</source>
        <translation>A bank's files cannot carry the name of the sender, “%2”. Set the holder of the house's own account in kana{{ (house set --bank-holder)}}. No file was made.</translation>
    </message>
    <message>
        <source>There is no kind of account “%2” here. Choose one of: %5.</source>
        <translation>There is no kind of account “%2” here. Choose one of: %5.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but must be exactly %4 digits.</source>
        <translation>%1 is “%2”, but must be exactly %4 digits.</translation>
    </message>
    <message>
        <source>Other receipts</source>
        <translation>Other receipts</translation>
    </message>
    <message>
        <source>Payment %1 brings %2, as much as refund %3, which was cancelled because its money came back: is it the same money?</source>
        <translation>Payment %1 brings %2, as much as refund %3, which was cancelled because its money came back: is it the same money?</translation>
    </message>
    <message>
        <source>The money of the refund is in the books again since it was cancelled. If this payment is the same money, it is there twice: request the refund once more, have it approved, record it as paid without sending it, and go on with this payment. If it is other money, this task is done.</source>
        <translation>The money of the refund is in the books again since it was cancelled. If this payment is the same money, it is there twice: request the refund once more, have it approved, record it as paid without sending it, and go on with this payment. If it is other money, this task is done.</translation>
    </message>
    <message>
        <source>%1 is a ZIP archive. Unpack it, and take in the files that are in it.</source>
        <translation>%1 is a ZIP archive. Unpack it, and take in the files that are in it.</translation>
    </message>
    <message>
        <source>The payout of the period until %1 was entered before, as %2. Nothing was changed.</source>
        <translation>The payout of the period until %1 was entered before, as %2. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1, row %3: some of it is no text in the encoding of the file. Nothing was read of the file. Save it again as UTF-8, or fetch it again.</source>
        <translation>%1, row %3: some of it is no text in the encoding of the file. Nothing was read of the file. Save it again as UTF-8, or fetch it again.</translation>
    </message>
    <message>
        <source>The money of these lines is out of the books. Importing the file again books it, and ends this task; what is in the books already is not booked twice. Where another layout books the account by now, import the file that was undone instead. If the money never came, this task is done.</source>
        <translation>The money of these lines is out of the books. Importing the file again books it, and ends this task; what is in the books already is not booked twice. Where another layout books the account by now, import the file that was undone instead. If the money never came, this task is done.</translation>
    </message>
    <message>
        <source>Transfer between companies in both books</source>
        <translation>Transfer between companies in both books</translation>
    </message>
    <message>
        <source>Line in the books of its company</source>
        <translation>Line in the books of its company</translation>
    </message>
    <message>
        <source>Receipt that took the place of another</source>
        <translation>Receipt that took the place of another</translation>
    </message>
    <message>
        <source>Posting handed on for its company</source>
        <translation>Posting handed on for its company</translation>
    </message>
    <message>
        <source>Transfer between companies</source>
        <translation>Transfer between companies</translation>
    </message>
    <message>
        <source>Between companies</source>
        <translation>Between companies</translation>
    </message>
    <message>
        <source>The bill is another company's</source>
        <translation>The bill is another company's</translation>
    </message>
    <message>
        <source>The opening balance</source>
        <translation>The opening balance</translation>
    </message>
    <message>
        <source>%1 does not belong to %2, which collects for this tenant. Choose a shop of that company{{ (--shop)}}.</source>
        <translation>%1 does not belong to %2, which collects for this tenant. Choose a shop of that company{{ (--shop)}}.</translation>
    </message>
    <message>
        <source>Settlement report</source>
        <translation>Settlement report</translation>
    </message>
    <message>
        <source>Reported without a receipt</source>
        <translation>Reported without a receipt</translation>
    </message>
    <message>
        <source>Booked against a bank line</source>
        <translation>Booked against a bank line</translation>
    </message>
    <message>
        <source>Booked without a payout</source>
        <translation>Booked without a payout</translation>
    </message>
    <message>
        <source>Kept credit</source>
        <translation>Kept credit</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>First day of the period</translation>
    </message>
    <message>
        <source>Payout on</source>
        <translation>Payout on</translation>
    </message>
    <message>
        <source>Receipts reported</source>
        <translation>Receipts reported</translation>
    </message>
    <message>
        <source>Receipts in the books</source>
        <translation>Receipts in the books</translation>
    </message>
    <message>
        <source>Credit that was taken over</source>
        <translation>Credit that was taken over</translation>
    </message>
    <message>
        <source>What an agency had before the books began</source>
        <translation>What an agency had before the books began</translation>
    </message>
    <message>
        <source>Accounts of an opening balance</source>
        <translation>Accounts of an opening balance</translation>
    </message>
    <message>
        <source>Payout of what an agency had before</source>
        <translation>Payout of what an agency had before</translation>
    </message>
    <message>
        <source>A credit of %1 was taken over before, under the number %2. Leave the customer out, or undo that one first{{ (opening undo %2)}}. Nothing was changed.</source>
        <translation>A credit of %1 was taken over before, under the number %2. Leave the customer out, or undo that one first{{ (opening undo %2)}}. Nothing was changed.</translation>
    </message>
    <message>
        <source>Credit %1 of the opening balances was used or paid back already. Undo that first.</source>
        <translation>Credit %1 of the opening balances was used or paid back already. Undo that first.</translation>
    </message>
    <message>
        <source>Credit %1 was taken over from the program before. It is taken back only with all that was taken over under the number %3{{ (opening undo %3)}}.</source>
        <translation>Credit %1 was taken over from the program before. It is taken back only with all that was taken over under the number %3{{ (opening undo %3)}}.</translation>
    </message>
    <message>
        <source>Held when the month began</source>
        <translation>Held when the month began</translation>
    </message>
    <message>
        <source>Balance at the end of the day</source>
        <translation>Balance at the end of the day</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Collected by the agency</source>
        <translation>Collected by the agency</translation>
    </message>
    <message>
        <source>Received before the books began</source>
        <translation>Received before the books began</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <translation>Balance after it</translation>
    </message>
    <message>
        <source>Count of lines</source>
        <translation>Count of lines</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Postings not sealed yet</source>
        <translation>Postings not sealed yet</translation>
    </message>
    <message>
        <source>Balance of an account</source>
        <translation>Balance of an account</translation>
    </message>
    <message>
        <source>Line of the account</source>
        <translation>Line of the account</translation>
    </message>
    <message>
        <source>Not settled by the agency</source>
        <translation>Not settled by the agency</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>This account is kept by agreement. Say of which one{{ (--agreement)}} you want the balance: %1.</source>
        <translation>This account is kept by agreement. Say of which one{{ (--agreement)}} you want the balance: %1.</translation>
    </message>
    <message>
        <source>Credit taken over</source>
        <translation>Credit taken over</translation>
    </message>
    <message>
        <source>Refund number</source>
        <translation>Refund number</translation>
    </message>
    <message>
        <source>Refund approved</source>
        <translation>Refund approved</translation>
    </message>
    <message>
        <source>Refund in the bank's file</source>
        <translation>Refund in the bank's file</translation>
    </message>
    <message>
        <source>Row %3: %1 can be several customers: %4. Put the right kana in the list or in the customers' facts. Nothing was changed.</source>
        <translation>Row %3: %1 can be several customers: %4. Put the right kana in the list or in the customers' facts. Nothing was changed.</translation>
    </message>
    <message>
        <source>The first row of %1 does not have the titles %2. Correct the titles, or save the list again as CSV in UTF-8 or Shift-JIS. Nothing was changed.</source>
        <translation>The first row of %1 does not have the titles %2. Correct the titles, or save the list again as CSV in UTF-8 or Shift-JIS. Nothing was changed.</translation>
    </message>
    <message>
        <source>The money of %5 cannot have gone back on %2: it was asked for on %4. Enter %4 or a later day; if it went before, cancel the request and record the money by itself.</source>
        <translation>The money of %5 cannot have gone back on %2: it was asked for on %4. Enter %4 or a later day; if it went before, cancel the request and record the money by itself.</translation>
    </message>
    <message>
        <source>%1 was paid back in cash or by the card's agency and stays. If the money came back, say so{{ (refund cancel --returned)}}.</source>
        <translation>%1 was paid back in cash or by the card's agency and stays. If the money came back, say so{{ (refund cancel --returned)}}.</translation>
    </message>
    <message>
        <source>No payment came for credit %3, so no card's agency can give it back. Record it as cash.</source>
        <translation>No payment came for credit %3, so no card's agency can give it back. Record it as cash.</translation>
    </message>
    <message>
        <source>Nothing of bill %5 is left to give credit for: %3 of it was taken off already.</source>
        <translation>Nothing of bill %5 is left to give credit for: %3 of it was taken off already.</translation>
    </message>
    <message>
        <source>The credits of %5, customer %1, are %2 together, and %3 is asked for. Enter smaller amounts.</source>
        <translation>The credits of %5, customer %1, are %2 together, and %3 is asked for. Enter smaller amounts.</translation>
    </message>
    <message>
        <source>Credit of %2 was given for bill %1. Undo the credit note before you cancel it.</source>
        <translation>Credit of %2 was given for bill %1. Undo the credit note before you cancel it.</translation>
    </message>
    <message>
        <source>The tax of this grouped invoice would become %2 less, but its bills are paid. Undo a clearing of bill %1 first, then issue it again.</source>
        <translation>The tax of this grouped invoice would become %2 less, but its bills are paid. Undo a clearing of bill %1 first, then issue it again.</translation>
    </message>
</context>
<context>
    <name>keshikomi::AccountFields</name>
    <message>
        <source>may be left empty</source>
        <translation>may be left empty</translation>
    </message>
    <message>
        <source>Bank code</source>
        <translation>Bank code</translation>
    </message>
    <message>
        <source>4 digits</source>
        <translation>4 digits</translation>
    </message>
    <message>
        <source>Bank in kana</source>
        <translation>Bank in kana</translation>
    </message>
    <message>
        <source>Branch code</source>
        <translation>Branch code</translation>
    </message>
    <message>
        <source>3 digits</source>
        <translation>3 digits</translation>
    </message>
    <message>
        <source>Branch in kana</source>
        <translation>Branch in kana</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>Up to 7 digits</source>
        <translation>Up to 7 digits</translation>
    </message>
    <message>
        <source>Holder in kana</source>
        <translation>Holder in kana</translation>
    </message>
    <message>
        <source>As the bank writes the name</source>
        <translation>As the bank writes the name</translation>
    </message>
</context>
<context>
    <name>keshikomi::AgencyOpeningForm</name>
    <message>
        <source>Enter the opening amount</source>
        <translation>Enter the opening amount</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Not paid out yet</source>
        <translation>Not paid out yet</translation>
    </message>
    <message>
        <source>Paid out on</source>
        <translation>Paid out on</translation>
    </message>
    <message>
        <source>Only of receipts that no file tells this program.</source>
        <translation>Only of receipts that no file tells this program.</translation>
    </message>
</context>
<context>
    <name>keshikomi::AgreementsWindow</name>
    <message>
        <source>Agreements and fees</source>
        <translation>Agreements and fees</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Fee plans</source>
        <translation>Fee plans</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
</context>
<context>
    <name>keshikomi::ArrivalDetails</name>
    <message>
        <source>Entry, import %1</source>
        <translation>Entry, import %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>Seen before in</source>
        <translation>Seen before in</translation>
    </message>
    <message>
        <source>Import %1, %2</source>
        <translation>Import %1, %2</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Rows missing</source>
        <translation>Rows missing</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 waiting</translation>
    </message>
    <message>
        <source>All known</source>
        <translation>All known</translation>
    </message>
    <message>
        <source>No money</source>
        <translation>No money</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>In the books</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Seen before</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unreadable</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Money that is new</source>
        <translation>Money that is new</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>What to know</translation>
    </message>
    <message>
        <source>What waits is not booked; the lines say what it waits for.</source>
        <translation>What waits is not booked; the lines say what it waits for.</translation>
    </message>
    <message>
        <source>What this file alone had told was taken out of the books.</source>
        <translation>What this file alone had told was taken out of the books.</translation>
    </message>
    <message>
        <source>The same file, or the same rows in another layout, are booked once.</source>
        <translation>The same file, or the same rows in another layout, are booked once.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 failed</translation>
    </message>
    <message>
        <source>Direct debits</source>
        <translation>Direct debits</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
</context>
<context>
    <name>keshikomi::BackTestWindow</name>
    <message>
        <source>Order of the passes and back-test</source>
        <translation>Order of the passes and back-test</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Save the order</source>
        <translation>Save the order</translation>
    </message>
    <message>
        <source>What each pass would have cleared</source>
        <translation>What each pass would have cleared</translation>
    </message>
    <message>
        <source>Wrongly cleared</source>
        <translation>Wrongly cleared</translation>
    </message>
    <message>
        <source>Order of the passes</source>
        <translation>Order of the passes</translation>
    </message>
    <message>
        <source>The first pass that finds something has the line. Names and amounts only propose, wherever they stand.</source>
        <translation>The first pass that finds something has the line. Names and amounts only propose, wherever they stand.</translation>
    </message>
    <message>
        <source>The usual order</source>
        <translation>The usual order</translation>
    </message>
    <message>
        <source>Payments of</source>
        <translation>Payments of</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Would clear</source>
        <translation>Would clear</translation>
    </message>
    <message>
        <source>Wrongly</source>
        <translation>Wrongly</translation>
    </message>
    <message>
        <source>Nothing was tried yet.</source>
        <translation>Nothing was tried yet.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Payer or number</source>
        <translation>Payer or number</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Was cleared</source>
        <translation>Was cleared</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>Type a month as 2026-11.</source>
        <translation>Type a month as 2026-11.</translation>
    </message>
    <message>
        <source>Tick one pass at least.</source>
        <translation>Tick one pass at least.</translation>
    </message>
    <message>
        <source>Being tried …</source>
        <translation>Being tried …</translation>
    </message>
    <message>
        <source>No payment of this month is cleared yet.</source>
        <translation>No payment of this month is cleared yet.</translation>
    </message>
    <message>
        <source>This order would have cleared %1 of %2 payments, %3 without a person; %4 wrongly.</source>
        <translation>This order would have cleared %1 of %2 payments, %3 without a person; %4 wrongly.</translation>
    </message>
    <message>
        <source>The clearing goes in this order from now on.</source>
        <translation>The clearing goes in this order from now on.</translation>
    </message>
</context>
<context>
    <name>keshikomi::BatchChoice</name>
    <message>
        <source>Choose a list …</source>
        <translation>Choose a list …</translation>
    </message>
    <message>
        <source>Open, due before</source>
        <translation>Open, due before</translation>
    </message>
    <message>
        <source>Of a list file</source>
        <translation>Of a list file</translation>
    </message>
    <message>
        <source>Which bills</source>
        <translation>Which bills</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>Due before</translation>
    </message>
    <message>
        <source>A text file: a bill (B-100001) or work order (100001) on each line, the parcel and the place of the goods behind it.</source>
        <translation>A text file: a bill (B-100001) or work order (100001) on each line, the parcel and the place of the goods behind it.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen in the list</source>
        <translation><numerusform>%n chosen in the list</numerusform><numerusform>%n chosen in the list</numerusform></translation>
    </message>
    <message>
        <source>List of bills</source>
        <translation>List of bills</translation>
    </message>
</context>
<context>
    <name>keshikomi::BatchDetails</name>
    <message>
        <source>Bill</source>
        <translation>Bill</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Failed ones again</source>
        <translation>Failed ones again</translation>
    </message>
    <message>
        <source>Picking list …</source>
        <translation>Picking list …</translation>
    </message>
    <message>
        <source>Failed ones as CSV …</source>
        <translation>Failed ones as CSV …</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>What failed</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Progress of the batch</translation>
    </message>
    <message>
        <source>Batch %1: %2 of %3</source>
        <extracomment>how far a batch is: %1 its number, %2 sheets that came out, %3 of so many</extracomment>
        <translation>Batch %1: %2 of %3</translation>
    </message>
    <message>
        <source>Save what failed</source>
        <translation>Save what failed</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>The list was saved.</source>
        <translation>The list was saved.</translation>
    </message>
    <message>
        <source>Reissue changed slips</source>
        <translation>Reissue changed slips</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>a line of a list file: %1 its number there, %2 what it says</extracomment>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Cut off: its program ended. Go on to make the rest.</source>
        <translation>Cut off: its program ended. Go on to make the rest.</translation>
    </message>
</context>
<context>
    <name>keshikomi::BatchForm</name>
    <message>
        <source>Choose a folder …</source>
        <translation>Choose a folder …</translation>
    </message>
    <message>
        <source>Make the sheets</source>
        <translation>Make the sheets</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Bills</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>In names {bill} and {last} stand for the first and the last bill of a file, {file} for its number, {batch} for the batch.</source>
        <translation>In names {bill} and {last} stand for the first and the last bill of a file, {file} for its number, {batch} for the batch.</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF files</translation>
    </message>
    <message>
        <source>Sheets a file</source>
        <translation>Sheets a file</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>File names</translation>
    </message>
    <message>
        <source>sheets each, file names</source>
        <extracomment>after a number: so many sheets in each file, then the names of the files</extracomment>
        <translation>sheets each, file names</translation>
    </message>
    <message>
        <source>Folder of the slips</source>
        <translation>Folder of the slips</translation>
    </message>
    <message>
        <source>Reissue changed slips</source>
        <translation>Reissue changed slips</translation>
    </message>
    <message>
        <source>A slip that was printed before and says otherwise now comes as a new issue. Without it, it is left out and listed.</source>
        <translation>A slip that was printed before and says otherwise now comes as a new issue. Without it, it is left out and listed.</translation>
    </message>
    <message>
        <source>Sheets of bills. What is made from a customer (invoice by closing day, postcard, notice of SMS) is made one at a time, under “Sheets …” of one of the customer's bills.</source>
        <translation>Sheets of bills. What is made from a customer (invoice by closing day, postcard, notice of SMS) is made one at a time, under “Sheets …” of one of the customer's bills.</translation>
    </message>
</context>
<context>
    <name>keshikomi::BatchWindow</name>
    <message>
        <source>Print batches</source>
        <translation>Print batches</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begun</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Nothing was printed in batches yet.</source>
        <translation>Nothing was printed in batches yet.</translation>
    </message>
    <message>
        <source>No open bill is due before then.</source>
        <translation>No open bill is due before then.</translation>
    </message>
    <message>
        <source>Print many sheets</source>
        <translation>Print many sheets</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>There is no bill to print.</source>
        <translation>There is no bill to print.</translation>
    </message>
    <message>
        <source>Print all the same</source>
        <translation>Print all the same</translation>
    </message>
</context>
<context>
    <name>keshikomi::BatchesView</name>
    <message>
        <source>Direct debit requests</source>
        <translation>Direct debit requests</translation>
    </message>
    <message>
        <source>Debits of the request</source>
        <translation>Debits of the request</translation>
    </message>
    <message>
        <source>Collect due bills</source>
        <translation>Collect due bills</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Write the request file</source>
        <translation>Write the request file</translation>
    </message>
    <message>
        <source>Read the result file</source>
        <translation>Read the result file</translation>
    </message>
    <message>
        <source>Cancel the request …</source>
        <translation>Cancel the request …</translation>
    </message>
    <message>
        <source>Bill failed ones by slip</source>
        <translation>Bill failed ones by slip</translation>
    </message>
    <message>
        <source>Bill failed ones by link</source>
        <translation>Bill failed ones by link</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Day of the debit</source>
        <translation>Day of the debit</translation>
    </message>
    <message>
        <source>No request was made yet.</source>
        <translation>No request was made yet.</translation>
    </message>
    <message>
        <source>Choose a request.</source>
        <translation>Choose a request.</translation>
    </message>
    <message>
        <source>There is no agreement for direct debit yet.</source>
        <translation>There is no agreement for direct debit yet.</translation>
    </message>
    <message>
        <source>Another person must approve it.</source>
        <translation>Another person must approve it.</translation>
    </message>
    <message>
        <source>Nothing could be debited.</source>
        <translation>Nothing could be debited.</translation>
    </message>
    <message numerus="yes">
        <source>%n debit(s) collected, together %1. Another person approves them.</source>
        <translation><numerusform>%n debit collected, together %1. Another person approves them.</numerusform><numerusform>%n debits collected, together %1. Another person approves them.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s) left out:</source>
        <translation><numerusform>%n bill left out:</numerusform><numerusform>%n bills left out:</numerusform></translation>
    </message>
    <message>
        <source>The request was approved. Now its file can be written.</source>
        <translation>The request was approved. Now its file can be written.</translation>
    </message>
    <message>
        <source>Only if the bank debits nothing by the file of %1.</source>
        <translation>Only if the bank debits nothing by the file of %1.</translation>
    </message>
    <message>
        <source>The bills of %1 would be free again.</source>
        <translation>The bills of %1 would be free again.</translation>
    </message>
    <message>
        <source>Press it once more to do it.</source>
        <translation>Press it once more to do it.</translation>
    </message>
    <message>
        <source>The request was cancelled. Its bills are free again.</source>
        <translation>The request was cancelled. Its bills are free again.</translation>
    </message>
    <message>
        <source>The same file was written again.</source>
        <translation>The same file was written again.</translation>
    </message>
    <message>
        <source>The request file was written.</source>
        <translation>The request file was written.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) taken in, %1 collected.</source>
        <translation><numerusform>%n result taken in, %1 collected.</numerusform><numerusform>%n results taken in, %1 collected.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them are for you to check.</source>
        <translation><numerusform>%n of them are for you to check.</numerusform><numerusform>%n of them are for you to check.</numerusform></translation>
    </message>
    <message>
        <source>The clearing pays its bills by key.</source>
        <translation>The clearing pays its bills by key.</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) issued.</source>
        <translation><numerusform>%n slip issued.</numerusform><numerusform>%n slips issued.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) asked for.</source>
        <translation><numerusform>%n link asked for.</numerusform><numerusform>%n links asked for.</numerusform></translation>
    </message>
    <message>
        <source>Print them with “Print many slips” or at the bill.</source>
        <translation>Print them with “Print many slips” or at the bill.</translation>
    </message>
    <message>
        <source>Another person has to approve the request first.</source>
        <translation>Another person has to approve the request first.</translation>
    </message>
    <message>
        <source>What the results mean …</source>
        <translation>What the results mean …</translation>
    </message>
</context>
<context>
    <name>keshikomi::BillNumbersWindow</name>
    <message>
        <source>Numbers to pay %1 by</source>
        <translation>Numbers to pay %1 by</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Numbers of the bill</source>
        <translation>Numbers of the bill</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>No number is registered for this bill yet.</source>
        <translation>No number is registered for this bill yet.</translation>
    </message>
    <message>
        <source>Number from the centre</source>
        <translation>Number from the centre</translation>
    </message>
    <message>
        <source>SmartPit number</source>
        <translation>SmartPit number</translation>
    </message>
    <message>
        <source>13 digits.</source>
        <translation>13 digits.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>5 digits.</source>
        <translation>5 digits.</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Customer number</translation>
    </message>
    <message>
        <source>Up to 20 digits.</source>
        <translation>Up to 20 digits.</translation>
    </message>
    <message>
        <source>Confirmation number</source>
        <translation>Confirmation number</translation>
    </message>
    <message>
        <source>Up to 6 digits.</source>
        <translation>Up to 6 digits.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Of public payees only.</source>
        <translation>Of public payees only.</translation>
    </message>
    <message>
        <source>Empty: today.</source>
        <translation>Empty: today.</translation>
    </message>
    <message>
        <source>Empty: the bill's due day.</source>
        <translation>Empty: the bill's due day.</translation>
    </message>
    <message>
        <source>The number is registered.</source>
        <translation>The number is registered.</translation>
    </message>
    <message>
        <source>Its sheet can be printed under “Sheets …”.</source>
        <translation>Its sheet can be printed under “Sheets …”.</translation>
    </message>
</context>
<context>
    <name>keshikomi::BillParts</name>
    <message>
        <source>10 %, before tax + tax</source>
        <translation>10 %, before tax + tax</translation>
    </message>
    <message>
        <source>8 %, before tax + tax</source>
        <translation>8 %, before tax + tax</translation>
    </message>
    <message>
        <source>Not taxed</source>
        <translation>Not taxed</translation>
    </message>
    <message>
        <source>Statutory costs</source>
        <translation>Statutory costs</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <extracomment>what cleared a part of a bill</extracomment>
        <translation>Payment %1</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Cleared</translation>
    </message>
    <message>
        <source>Parts it was paid in</source>
        <translation>Parts it was paid in</translation>
    </message>
</context>
<context>
    <name>keshikomi::ClearingChoice</name>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Find another</source>
        <translation>Find another</translation>
    </message>
    <message>
        <source>Customer, bill, amount</source>
        <translation>Customer, bill, amount</translation>
    </message>
    <message>
        <source>Find another bill</source>
        <translation>Find another bill</translation>
    </message>
    <message>
        <source>No open bill fits this payment.</source>
        <translation>No open bill fits this payment.</translation>
    </message>
    <message>
        <source>No open bill was found with these words.</source>
        <translation>No open bill was found with these words.</translation>
    </message>
    <message>
        <source>Cleared last</source>
        <translation>Cleared last</translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>(undone)</translation>
    </message>
    <message>
        <source>Why it waits, for example: asked the customer</source>
        <translation>Why it waits, for example: asked the customer</translation>
    </message>
    <message>
        <source>Why it is put on hold</source>
        <translation>Why it is put on hold</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Put on hold</translation>
    </message>
    <message>
        <source>On hold since %1, %2</source>
        <extracomment>who put a payment on hold, when, and why</extracomment>
        <translation>On hold since %1, %2</translation>
    </message>
    <message>
        <source>Why these</source>
        <translation>Why these</translation>
    </message>
    <message>
        <source>Only the first notice has come: it waits for the final one, and can be cleared then.</source>
        <translation>Only the first notice has come: it waits for the final one, and can be cleared then.</translation>
    </message>
    <message>
        <source>To the double payments</source>
        <translation>To the double payments</translation>
    </message>
    <message>
        <source>What it is, for example: interest, own cash paid in</source>
        <translation>What it is, for example: interest, own cash paid in</translation>
    </message>
    <message>
        <source>What the money is</source>
        <translation>What the money is</translation>
    </message>
    <message>
        <source>Not from a customer</source>
        <translation>Not from a customer</translation>
    </message>
</context>
<context>
    <name>keshikomi::ClearingHistory</name>
    <message>
        <source>With a fee of %1 that we bear</source>
        <translation>With a fee of %1 that we bear</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Bill</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Cleared</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
</context>
<context>
    <name>keshikomi::ClearingHistoryWindow</name>
    <message>
        <source>Cleared before</source>
        <translation>Cleared before</translation>
    </message>
    <message>
        <source>What was cleared and settled last</source>
        <translation>What was cleared and settled last</translation>
    </message>
    <message>
        <source>Undo the selected lines</source>
        <translation>Undo the selected lines</translation>
    </message>
    <message>
        <source>Undo the whole decision</source>
        <translation>Undo the whole decision</translation>
    </message>
    <message>
        <source>What was cleared and settled last, by everyone, newest first: %1 lines at most.</source>
        <translation>What was cleared and settled last, by everyone, newest first: %1 lines at most.</translation>
    </message>
    <message>
        <source>Payment, bill, customer, person, amount or note</source>
        <translation>Payment, bill, customer, person, amount or note</translation>
    </message>
    <message>
        <source>Nothing has been cleared yet.</source>
        <translation>Nothing has been cleared yet.</translation>
    </message>
    <message>
        <source>No line has these words.</source>
        <translation>No line has these words.</translation>
    </message>
    <message>
        <source>Select lines to read what undoing them would do.</source>
        <translation>Select lines to read what undoing them would do.</translation>
    </message>
    <message>
        <source>This line is undone already.</source>
        <translation>This line is undone already.</translation>
    </message>
    <message>
        <source>Some of these lines are undone already. Select only lines that still stand.</source>
        <translation>Some of these lines are undone already. Select only lines that still stand.</translation>
    </message>
    <message>
        <source>Undoing the whole decision of %1, %2</source>
        <extracomment>%1 when, %2 who decided it</extracomment>
        <translation>Undoing the whole decision of %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Undoing %n selected line(s)</source>
        <translation><numerusform>Undoing %n selected line</numerusform><numerusform>Undoing %n selected lines</numerusform></translation>
    </message>
    <message>
        <source>Press again to undo the whole decision.</source>
        <translation>Press again to undo the whole decision.</translation>
    </message>
    <message>
        <source>What it would do stands below.</source>
        <translation>What it would do stands below.</translation>
    </message>
</context>
<context>
    <name>keshikomi::ClearingPage</name>
    <message>
        <source>Clearing</source>
        <translation>Clearing</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Undo the last</translation>
    </message>
    <message>
        <source>Clear automatically</source>
        <translation>Clear automatically</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) not cleared</source>
        <translation><numerusform>%n payment not cleared</numerusform><numerusform>%n payments not cleared</numerusform></translation>
    </message>
    <message>
        <source>Only what agrees in number and amount was cleared. The rest is listed with its reasons.</source>
        <translation>Only what agrees in number and amount was cleared. The rest is listed with its reasons.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) cleared</source>
        <translation><numerusform>%n payment cleared</numerusform><numerusform>%n payments cleared</numerusform></translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nothing to undo.</translation>
    </message>
    <message>
        <source>You have cleared nothing today that still stands.</source>
        <translation>You have cleared nothing today that still stands.</translation>
    </message>
    <message numerus="yes">
        <source>%n clearing(s) undone</source>
        <translation><numerusform>%n clearing undone</numerusform><numerusform>%n clearings undone</numerusform></translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Put on hold</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Taken up again</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Take up again</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) on hold</source>
        <translation><numerusform>%n payment on hold</numerusform><numerusform>%n payments on hold</numerusform></translation>
    </message>
    <message>
        <source>Credit used: %1</source>
        <translation>Credit used: %1</translation>
    </message>
    <message>
        <source>There is no payment in the list.</source>
        <translation>There is no payment in the list.</translation>
    </message>
    <message>
        <source>Your last entry holds a refund. Press again to cancel %1.</source>
        <translation>Your last entry holds a refund. Press again to cancel %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n clearing(s) of the same entry are undone, too.</source>
        <translation><numerusform>%n clearing of the same entry are undone, too.</numerusform><numerusform>%n clearings of the same entry are undone, too.</numerusform></translation>
    </message>
    <message>
        <source>The money is then open again on the payment it came from.</source>
        <translation>The money is then open again on the payment it came from.</translation>
    </message>
    <message>
        <source>Refund %1 cancelled</source>
        <translation>Refund %1 cancelled</translation>
    </message>
    <message>
        <source>Booked as not from a customer: %1</source>
        <translation>Booked as not from a customer: %1</translation>
    </message>
</context>
<context>
    <name>keshikomi::ClearingRulesWindow</name>
    <message>
        <source>Clearing rules</source>
        <translation>Clearing rules</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>as a discount on sales</source>
        <translation>as a discount on sales</translation>
    </message>
    <message>
        <source>as a collection fee</source>
        <translation>as a collection fee</translation>
    </message>
    <message>
        <source>a person decides</source>
        <translation>a person decides</translation>
    </message>
    <message>
        <source>clears the oldest bill alone</source>
        <translation>clears the oldest bill alone</translation>
    </message>
    <message>
        <source>Transfer fees</source>
        <translation>Transfer fees</translation>
    </message>
    <message>
        <source>Fees that we bear. As a discount, the tax of the sale becomes less, too.</source>
        <translation>Fees that we bear. As a discount, the tax of the sale becomes less, too.</translation>
    </message>
    <message>
        <source>Standing numbers</source>
        <translation>Standing numbers</translation>
    </message>
    <message>
        <source>Money that a customer pays into such a number.</source>
        <translation>Money that a customer pays into such a number.</translation>
    </message>
    <message>
        <source>What is cleared already stays as it was booked.</source>
        <translation>What is cleared already stays as it was booked.</translation>
    </message>
    <message>
        <source>The clearing rules are saved.</source>
        <translation>The clearing rules are saved.</translation>
    </message>
</context>
<context>
    <name>keshikomi::ClosedMonths</name>
    <message>
        <source>Closed months</source>
        <translation>Closed months</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>No month was closed yet.</source>
        <translation>No month was closed yet.</translation>
    </message>
    <message>
        <source>Who may post</source>
        <translation>Who may post</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Allowed by</translation>
    </message>
    <message>
        <source>Nobody may post into a closed month.</source>
        <translation>Nobody may post into a closed month.</translation>
    </message>
</context>
<context>
    <name>keshikomi::ClosingPage</name>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Every posting was exported before.</source>
        <translation>Every posting was exported before.</translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) were exported.</source>
        <translation><numerusform>%n posting were exported.</numerusform><numerusform>%n postings were exported.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s) would be taken over, %1 in all.</source>
        <translation><numerusform>%n bill would be taken over, %1 in all.</numerusform><numerusform>%n bills would be taken over, %1 in all.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s) were taken over, %1 in all.</source>
        <translation><numerusform>%n bill were taken over, %1 in all.</numerusform><numerusform>%n bills were taken over, %1 in all.</numerusform></translation>
    </message>
    <message>
        <source>cash and checklist</source>
        <translation>cash and checklist</translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s) that were taken over are cancelled, %1 in all.</source>
        <translation><numerusform>%n bill that were taken over are cancelled, %1 in all.</numerusform><numerusform>%n bills that were taken over are cancelled, %1 in all.</numerusform></translation>
    </message>
    <message>
        <source>New customers: %1. Cleared before and left out: %2 bills.</source>
        <translation>New customers: %1. Cleared before and left out: %2 bills.</translation>
    </message>
    <message>
        <source>Every posting of %1 was exported before.</source>
        <translation>Every posting of %1 was exported before.</translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) of %1 were exported.</source>
        <translation><numerusform>%n posting of %1 were exported.</numerusform><numerusform>%n postings of %1 were exported.</numerusform></translation>
    </message>
    <message>
        <source>Journals that went out …</source>
        <translation>Journals that went out …</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) were taken over, %1 in all.</source>
        <translation><numerusform>%n credit were taken over, %1 in all.</numerusform><numerusform>%n credits were taken over, %1 in all.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) that were taken over are taken back, %1 in all.</source>
        <translation><numerusform>%n credit that were taken over are taken back, %1 in all.</numerusform><numerusform>%n credits that were taken over are taken back, %1 in all.</numerusform></translation>
    </message>
    <message>
        <source>%1 had %2, to be paid out on %3.</source>
        <translation>%1 had %2, to be paid out on %3.</translation>
    </message>
    <message>
        <source>%1 had %2.</source>
        <translation>%1 had %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) would be taken over, %1 in all.</source>
        <translation><numerusform>%n credit would be taken over, %1 in all.</numerusform><numerusform>%n credits would be taken over, %1 in all.</numerusform></translation>
    </message>
    <message>
        <source>New customers: %1.</source>
        <translation>New customers: %1.</translation>
    </message>
    <message>
        <source>Period and format of the journal</source>
        <translation>Period and format of the journal</translation>
    </message>
    <message>
        <source>Or there is none of the days that were chosen.</source>
        <translation>Or there is none of the days that were chosen.</translation>
    </message>
</context>
<context>
    <name>keshikomi::CompanyChoice</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a month as 2026-07, %2 the company whose month it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
</context>
<context>
    <name>keshikomi::ComparisonView</name>
    <message>
        <source>Compare the plans</source>
        <translation>Compare the plans</translation>
    </message>
    <message>
        <source>What each plan would have cost</source>
        <translation>What each plan would have cost</translation>
    </message>
    <message>
        <source>Plan and cycle</source>
        <translation>Plan and cycle</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Payouts</translation>
    </message>
    <message>
        <source>Item fees</source>
        <translation>Item fees</translation>
    </message>
    <message>
        <source>Unpaid items</source>
        <translation>Unpaid items</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Faxes</source>
        <translation>Faxes</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Stamp duty</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Say a period, and compare what each plan would have cost.</source>
        <translation>Say a period, and compare what each plan would have cost.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Faxes a payout</source>
        <translation>Faxes a payout</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) collected, %1</source>
        <translation><numerusform>%n item collected, %1</numerusform><numerusform>%n items collected, %1</numerusform></translation>
    </message>
    <message>
        <source>no price</source>
        <translation>no price</translation>
    </message>
</context>
<context>
    <name>keshikomi::CompletionWindow</name>
    <message>
        <source>Completion report of work order %1</source>
        <translation>Completion report of work order %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Show the sheet</source>
        <translation>Show the sheet</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Completed on</translation>
    </message>
    <message>
        <source>Mileage</source>
        <translation>Mileage</translation>
    </message>
    <message>
        <source>In km, at hand-over</source>
        <translation>In km, at hand-over</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Left empty, the sheet has a blank to sign in</source>
        <translation>Left empty, the sheet has a blank to sign in</translation>
    </message>
    <message>
        <source>Next inspection</source>
        <translation>Next inspection</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advice</translation>
    </message>
    <message numerus="yes">
        <source>For the customer: a line each, %n at most</source>
        <translation><numerusform>For the customer: a line each, %n at most</numerusform><numerusform>For the customer: a line each, %n at most</numerusform></translation>
    </message>
    <message>
        <source>The sheet is made with the bill. Issue the bill first.</source>
        <translation>The sheet is made with the bill. Issue the bill first.</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>This is not a day.</translation>
    </message>
    <message>
        <source>This is not a number of kilometres.</source>
        <translation>This is not a number of kilometres.</translation>
    </message>
    <message>
        <source>The completion report is saved.</source>
        <translation>The completion report is saved.</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>What you typed is not saved.</translation>
    </message>
    <message>
        <source>F12 saves it. Close once more to leave it.</source>
        <translation>F12 saves it. Close once more to leave it.</translation>
    </message>
</context>
<context>
    <name>keshikomi::ConfirmPanel</name>
    <message>
        <source>Do not</source>
        <translation>Do not</translation>
    </message>
    <message>
        <source>%1 Type %2 to confirm.</source>
        <extracomment>%1 the question, %2 the number to type</extracomment>
        <translation>%1 Type %2 to confirm.</translation>
    </message>
</context>
<context>
    <name>keshikomi::ContractsView</name>
    <message>
        <source>its files</source>
        <translation>its files</translation>
    </message>
    <message>
        <source>its events</source>
        <translation>its events</translation>
    </message>
    <message>
        <source>the first that comes</source>
        <translation>the first that comes</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>New contract</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>Booked by</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>There is no contract yet.</source>
        <translation>There is no contract yet.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Agency: 999999-12345 (biller and company code). Bank: 0009-227-1-1234567 (bank, branch, kind, account).</source>
        <translation>Agency: 999999-12345 (biller and company code). Bank: 0009-227-1-1234567 (bank, branch, kind, account).</translation>
    </message>
    <message>
        <source>Slip number from digit</source>
        <translation>Slip number from digit</translation>
    </message>
    <message>
        <source>14 to 29 of the 44 digits.</source>
        <translation>14 to 29 of the 44 digits.</translation>
    </message>
    <message>
        <source>Its digits</source>
        <translation>Its digits</translation>
    </message>
    <message>
        <source>The other one is only compared.</source>
        <translation>The other one is only compared.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>This is no number.</translation>
    </message>
    <message>
        <source>There is a contract of this number.</source>
        <translation>There is a contract of this number.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is saved.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Evidence of the balance</source>
        <translation>Evidence of the balance</translation>
    </message>
    <message>
        <source>What the bank account holds or the agency owes today, and every line of this month.</source>
        <translation>What the bank account holds or the agency owes today, and every line of this month.</translation>
    </message>
</context>
<context>
    <name>keshikomi::CreditForm</name>
    <message>
        <source>For a return, or a discount after the bill. The bill may be paid already: the customer has the amount as credit.</source>
        <translation>For a return, or a discount after the bill. The bill may be paid already: the customer has the amount as credit.</translation>
    </message>
    <message>
        <source>Clears the bill with what is kept for its customer, the oldest credit first.</source>
        <translation>Clears the bill with what is kept for its customer, the oldest credit first.</translation>
    </message>
    <message>
        <source>Select the credits in the list. Together they must be as much as is open on the bills.</source>
        <translation>Select the credits in the list. Together they must be as much as is open on the bills.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Credit note</translation>
    </message>
    <message>
        <source>Use credit</source>
        <translation>Use credit</translation>
    </message>
    <message>
        <source>Net-off</source>
        <translation>Net-off</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Bill</translation>
    </message>
    <message>
        <source>Such as B-100234; for a net-off one or more.</source>
        <translation>Such as B-100234; for a net-off one or more.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>To use credit: empty is as much as there is.</source>
        <translation>To use credit: empty is as much as there is.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>No credit is selected.</source>
        <translation>No credit is selected.</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) selected: %1</source>
        <translation><numerusform>%n credit selected: %1</numerusform><numerusform>%n credits selected: %1</numerusform></translation>
    </message>
    <message>
        <source>This is no bill number.</source>
        <translation>This is no bill number.</translation>
    </message>
</context>
<context>
    <name>keshikomi::CreditOffer</name>
    <message>
        <source>Use the credit first</source>
        <translation>Use the credit first</translation>
    </message>
    <message>
        <source>%1 has %2 of credit.</source>
        <translation>%1 has %2 of credit.</translation>
    </message>
</context>
<context>
    <name>keshikomi::CreditsWindow</name>
    <message>
        <source>Payment %1</source>
        <translation>Payment %1</translation>
    </message>
    <message>
        <source>Credits and net-off</source>
        <translation>Credits and net-off</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Open credits</source>
        <translation>Open credits</translation>
    </message>
    <message>
        <source>Do it …</source>
        <translation>Do it …</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>What is kept for customers: money without a bill, and credit notes that are not used up.</source>
        <translation>What is kept for customers: money without a bill, and credit notes that are not used up.</translation>
    </message>
    <message>
        <source>No customer has credit.</source>
        <translation>No customer has credit.</translation>
    </message>
    <message>
        <source>%1 would be a credit note for bill %2 of %3. Press again to make it.</source>
        <translation>%1 would be a credit note for bill %2 of %3. Press again to make it.</translation>
    </message>
    <message>
        <source>The amount is credit of the customer then.</source>
        <translation>The amount is credit of the customer then.</translation>
    </message>
    <message>
        <source>Credit note %1 of %2 for bill %3 is made.</source>
        <translation>Credit note %1 of %2 for bill %3 is made.</translation>
    </message>
    <message>
        <source>The customer of this bill has no credit.</source>
        <translation>The customer of this bill has no credit.</translation>
    </message>
    <message>
        <source>%1 of credit would clear bills. Press again to do it.</source>
        <translation>%1 of credit would clear bills. Press again to do it.</translation>
    </message>
    <message>
        <source>%1 of credit cleared bills.</source>
        <translation>%1 of credit cleared bills.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Taken over</translation>
    </message>
    <message>
        <source>Ask for a refund …</source>
        <translation>Ask for a refund …</translation>
    </message>
    <message>
        <source>A refund of %1 to %2 would be asked for. Press again to ask for it.</source>
        <translation>A refund of %1 to %2 would be asked for. Press again to ask for it.</translation>
    </message>
    <message>
        <source>Another person approves it on the page of refunds.</source>
        <translation>Another person approves it on the page of refunds.</translation>
    </message>
    <message>
        <source>%1 is asked for: %2 to %3.</source>
        <translation>%1 is asked for: %2 to %3.</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>all of it</translation>
    </message>
    <message>
        <source>Amount of the refund</source>
        <translation>Amount of the refund</translation>
    </message>
</context>
<context>
    <name>keshikomi::CustomerPaperWindow</name>
    <message>
        <source>Sheets of customer %1</source>
        <translation>Sheets of customer %1</translation>
    </message>
    <message>
        <source>Large type, where the sheet has it</source>
        <translation>Large type, where the sheet has it</translation>
    </message>
    <message>
        <source>May be reminded by letter</source>
        <translation>May be reminded by letter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>bills one by one</source>
        <translation>bills one by one</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>Closing day</translation>
    </message>
    <message>
        <source>Of the grouped invoice; 31 is the last of the month.</source>
        <translation>Of the grouped invoice; 31 is the last of the month.</translation>
    </message>
    <message>
        <source>SmartPit number</source>
        <translation>SmartPit number</translation>
    </message>
    <message>
        <source>13 digits the customer keeps, for member card and postcard. Empty: none.</source>
        <translation>13 digits the customer keeps, for member card and postcard. Empty: none.</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Member number</translation>
    </message>
    <message>
        <source>Empty: the customer's number.</source>
        <translation>Empty: the customer's number.</translation>
    </message>
    <message>
        <source>Card valid until</source>
        <translation>Card valid until</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>Empty: no limit.</translation>
    </message>
    <message>
        <source>From now on the customer's sheets are made this way.</source>
        <translation>From now on the customer's sheets are made this way.</translation>
    </message>
</context>
<context>
    <name>keshikomi::CustomerPayersWindow</name>
    <message>
        <source>How a customer pays</source>
        <translation>How a customer pays</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Forget the fee …</source>
        <translation>Forget the fee …</translation>
    </message>
    <message>
        <source>Names it pays under</source>
        <translation>Names it pays under</translation>
    </message>
    <message>
        <source>Fees kept back</source>
        <translation>Fees kept back</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerance</translation>
    </message>
    <message>
        <source>A difference up to this many yen is proposed all the same, never cleared alone. Empty: none.</source>
        <translation>A difference up to this many yen is proposed all the same, never cleared alone. Empty: none.</translation>
    </message>
    <message>
        <source>Name of the payer</source>
        <translation>Name of the payer</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>No name is learned of this customer.</source>
        <translation>No name is learned of this customer.</translation>
    </message>
    <message>
        <source>Choose a customer.</source>
        <translation>Choose a customer.</translation>
    </message>
    <message>
        <source>No fee is learned of this customer.</source>
        <translation>No fee is learned of this customer.</translation>
    </message>
    <message>
        <source>Choose the customer.</source>
        <translation>Choose the customer.</translation>
    </message>
    <message>
        <source>The tolerance of %1 is saved.</source>
        <translation>The tolerance of %1 is saved.</translation>
    </message>
    <message>
        <source>Press again to forget the fee of %1.</source>
        <translation>Press again to forget the fee of %1.</translation>
    </message>
    <message>
        <source>What was cleared with it stays.</source>
        <translation>What was cleared with it stays.</translation>
    </message>
    <message>
        <source>The fee of %1 is forgotten.</source>
        <translation>The fee of %1 is forgotten.</translation>
    </message>
    <message>
        <source>Confirmed times</source>
        <translation>Confirmed times</translation>
    </message>
</context>
<context>
    <name>keshikomi::CustomerPicker</name>
    <message>
        <source>Name, kana, phone or number</source>
        <translation>Name, kana, phone or number</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Customers found</translation>
    </message>
    <message>
        <source>＋ New customer “%1”</source>
        <translation>＋ New customer “%1”</translation>
    </message>
</context>
<context>
    <name>keshikomi::CustomerScreen</name>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Thank you. Your payment is complete.</source>
        <translation>Thank you. Your payment is complete.</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>Payment page</translation>
    </message>
    <message>
        <source>Please scan this code with your phone's camera.</source>
        <translation>Please scan this code with your phone's camera.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>One moment, please.</translation>
    </message>
</context>
<context>
    <name>keshikomi::DataPage</name>
    <message>
        <source>That did not work.</source>
        <translation>That did not work.</translation>
    </message>
    <message>
        <source>Print many …</source>
        <translation>Print many …</translation>
    </message>
</context>
<context>
    <name>keshikomi::DayPanel</name>
    <message>
        <source>Closed days</source>
        <translation>Closed days</translation>
    </message>
    <message>
        <source>Day of this store</source>
        <translation>Day of this store</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>Cash counted</translation>
    </message>
    <message>
        <source>All drawers together; empty: not counted.</source>
        <translation>All drawers together; empty: not counted.</translation>
    </message>
    <message>
        <source>Change in the drawers</source>
        <translation>Change in the drawers</translation>
    </message>
    <message>
        <source>Close the day …</source>
        <translation>Close the day …</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Cash difference</source>
        <translation>Cash difference</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>No day was closed yet.</source>
        <translation>No day was closed yet.</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>Received %1, cash difference %2.</source>
        <translation>Received %1, cash difference %2.</translation>
    </message>
    <message>
        <source>Nothing can be posted to %1 or before once it is closed. Press again to close.</source>
        <translation>Nothing can be posted to %1 or before once it is closed. Press again to close.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 is closed.</translation>
    </message>
    <message>
        <source>Show earlier days</source>
        <translation>Show earlier days</translation>
    </message>
</context>
<context>
    <name>keshikomi::DebitContractsView</name>
    <message>
        <source>Contracts of direct debit</source>
        <translation>Contracts of direct debit</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>New contract</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Consignor</source>
        <translation>Consignor</translation>
    </message>
    <message>
        <source>Agency code</source>
        <translation>Agency code</translation>
    </message>
    <message>
        <source>Account of the house</source>
        <translation>Account of the house</translation>
    </message>
    <message>
        <source>There is no contract of direct debit yet.</source>
        <translation>There is no contract of direct debit yet.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Consignor code</source>
        <translation>Consignor code</translation>
    </message>
    <message>
        <source>10 digits; through an agency 8.</source>
        <translation>10 digits; through an agency 8.</translation>
    </message>
    <message>
        <source>2 digits; empty without an agency.</source>
        <translation>2 digits; empty without an agency.</translation>
    </message>
    <message>
        <source>There is a contract of this code.</source>
        <translation>There is a contract of this code.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is saved.</translation>
    </message>
    <message>
        <source>Least debit</source>
        <translation>Least debit</translation>
    </message>
    <message>
        <source>Greatest debit</source>
        <translation>Greatest debit</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
</context>
<context>
    <name>keshikomi::DebitPage</name>
    <message>
        <source>Direct debit</source>
        <translation>Direct debit</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
</context>
<context>
    <name>keshikomi::DebitRulesWindow</name>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>each time</source>
        <translation>each time</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation><numerusform>%n time</numerusform><numerusform>%n times</numerusform></translation>
    </message>
    <message>
        <source>is suspended</source>
        <translation>is suspended</translation>
    </message>
    <message>
        <source>What the results mean</source>
        <translation>What the results mean</translation>
    </message>
    <message>
        <source>Result codes of direct debit</source>
        <translation>Result codes of direct debit</translation>
    </message>
    <message>
        <source>A bill whose debit failed is debited again as often as the list says; after that it is billed in another way. An account that is suspended is not debited until it is put in force again.</source>
        <translation>A bill whose debit failed is debited again as often as the list says; after that it is billed in another way. An account that is suspended is not debited until it is put in force again.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Debited again</source>
        <translation>Debited again</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
</context>
<context>
    <name>keshikomi::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>keshikomi::DifferencePanel</name>
    <message>
        <source>What becomes of the difference</source>
        <translation>What becomes of the difference</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Transfer fee %1, borne by us</source>
        <translation>Transfer fee %1, borne by us</translation>
    </message>
    <message>
        <source>%1 stays open</source>
        <translation>%1 stays open</translation>
    </message>
    <message>
        <source>%1 stays with the payment.</source>
        <translation>%1 stays with the payment.</translation>
    </message>
    <message>
        <source>%1 stays open on the bill.</source>
        <translation>%1 stays open on the bill.</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>Discount %1</translation>
    </message>
    <message>
        <source>Write off %1</source>
        <translation>Write off %1</translation>
    </message>
    <message>
        <source>Tax withheld %1</source>
        <translation>Tax withheld %1</translation>
    </message>
    <message>
        <source>%1 stays with the payment</source>
        <translation>%1 stays with the payment</translation>
    </message>
    <message>
        <source>Keep %1 as credit</source>
        <translation>Keep %1 as credit</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Refund %1</translation>
    </message>
    <message>
        <source>Another person approves the refund before it is sent.</source>
        <translation>Another person approves the refund before it is sent.</translation>
    </message>
    <message>
        <source>Not from a customer</source>
        <translation>Not from a customer</translation>
    </message>
</context>
<context>
    <name>keshikomi::DropArea</name>
    <message>
        <source>Choose files</source>
        <translation>Choose files</translation>
    </message>
</context>
<context>
    <name>keshikomi::EntryWindow</name>
    <message>
        <source>Paper and fax</source>
        <translation>Paper and fax</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Bill</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>Typed by</translation>
    </message>
    <message>
        <source>Rows of the paper</source>
        <translation>Rows of the paper</translation>
    </message>
    <message>
        <source>Type in the rows as they stand on the paper.</source>
        <translation>Type in the rows as they stand on the paper.</translation>
    </message>
    <message>
        <source>What the paper states</source>
        <translation>What the paper states</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Next row</translation>
    </message>
    <message>
        <source>Slip or bill</source>
        <translation>Slip or bill</translation>
    </message>
    <message>
        <source>The number of the slip, its 44 digits, or B-100001</source>
        <translation>The number of the slip, its 44 digits, or B-100001</translation>
    </message>
    <message>
        <source>Add the row</source>
        <translation>Add the row</translation>
    </message>
    <message>
        <source>Take the row out</source>
        <translation>Take the row out</translation>
    </message>
    <message>
        <source>Attach a picture …</source>
        <translation>Attach a picture …</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4 rows</source>
        <translation>%1, %2, %3 of %4 rows</translation>
    </message>
    <message>
        <source>Picture of the paper</source>
        <translation>Picture of the paper</translation>
    </message>
    <message>
        <source>%1 is in the books.</source>
        <translation>%1 is in the books.</translation>
    </message>
    <message>
        <source>%1 new, %2 seen before</source>
        <translation>%1 new, %2 seen before</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Put right</translation>
    </message>
    <message>
        <source>%1 rows, %2</source>
        <translation>%1 rows, %2</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>As stated</translation>
    </message>
    <message>
        <source>Stated: %1, %2</source>
        <translation>Stated: %1, %2</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>That did not work.</translation>
    </message>
    <message>
        <source>Save the picture …</source>
        <translation>Save the picture …</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>The picture is saved.</translation>
    </message>
</context>
<context>
    <name>keshikomi::ExceptionForm</name>
    <message>
        <source>Allow an exception …</source>
        <translation>Allow an exception …</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Who may post</source>
        <translation>Who may post</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Type a month as 2026-11.</source>
        <translation>Type a month as 2026-11.</translation>
    </message>
    <message>
        <source>%1 could post into %2, which is closed, until %3. Press again to allow it.</source>
        <translation>%1 could post into %2, which is closed, until %3. Press again to allow it.</translation>
    </message>
    <message>
        <source>%1 may post into %2 until %3.</source>
        <translation>%1 may post into %2 until %3.</translation>
    </message>
</context>
<context>
    <name>keshikomi::FilterChip</name>
    <message>
        <source>Filter %1: %2</source>
        <extracomment>a filter of a list, for screen readers: %1 what it filters, %2 its value</extracomment>
        <translation>Filter %1: %2</translation>
    </message>
    <message>
        <source>Delete removes the filter</source>
        <translation>Delete removes the filter</translation>
    </message>
</context>
<context>
    <name>keshikomi::FreshnessStrip</name>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Today %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Yesterday %1</translation>
    </message>
    <message>
        <source>Missing since %1</source>
        <translation>Missing since %1</translation>
    </message>
    <message>
        <source>How fresh each source is</source>
        <translation>How fresh each source is</translation>
    </message>
    <message>
        <source>How often %1 is expected</source>
        <translation>How often %1 is expected</translation>
    </message>
    <message>
        <source>How often it is expected</source>
        <translation>How often it is expected</translation>
    </message>
</context>
<context>
    <name>keshikomi::HelpPane</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Keys of this page</translation>
    </message>
    <message>
        <source>Keys everywhere</source>
        <translation>Keys everywhere</translation>
    </message>
    <message>
        <source>In every list: arrows move, Enter opens, Shift picks several, a press on a title sorts, titles can be dragged.</source>
        <translation>In every list: arrows move, Enter opens, Shift picks several, a press on a title sorts, titles can be dragged.</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Close the help</translation>
    </message>
</context>
<context>
    <name>keshikomi::HolidaysWindow</name>
    <message>
        <source>Holidays</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Holidays of the year</source>
        <translation>Holidays of the year</translation>
    </message>
    <message>
        <source>Look at a newer list …</source>
        <translation>Look at a newer list …</translation>
    </message>
    <message>
        <source>Take the list in</source>
        <translation>Take the list in</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Payouts, debits and due days go by these days and by the banks' days off at the end of the year. The Cabinet Office publishes the list (syukujitsu.csv) each February.</source>
        <translation>Payouts, debits and due days go by these days and by the banks' days off at the end of the year. The Cabinet Office publishes the list (syukujitsu.csv) each February.</translation>
    </message>
    <message>
        <source>Nothing is known of the holidays of this year.</source>
        <translation>Nothing is known of the holidays of this year.</translation>
    </message>
    <message>
        <source>List of the Cabinet Office</source>
        <translation>List of the Cabinet Office</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>The list holds from now on.</source>
        <translation>The list holds from now on.</translation>
    </message>
    <message>
        <source>new: %1 %2</source>
        <translation>new: %1 %2</translation>
    </message>
    <message>
        <source>gone: %1 %2</source>
        <translation>gone: %1 %2</translation>
    </message>
    <message>
        <source>%1 has the holidays from %2 to %3.</source>
        <translation>%1 has the holidays from %2 to %3.</translation>
    </message>
    <message>
        <source>From today on nothing changes.</source>
        <translation>From today on nothing changes.</translation>
    </message>
    <message>
        <source>that day itself</source>
        <translation>that day itself</translation>
    </message>
    <message>
        <source>Bank day for</source>
        <translation>Bank day for</translation>
    </message>
    <message>
        <source>Bank days after it</source>
        <translation>Bank days after it</translation>
    </message>
    <message>
        <source>%1 is a bank day.</source>
        <translation>%1 is a bank day.</translation>
    </message>
    <message numerus="yes">
        <source>%n bank day(s) after %1: %2.</source>
        <translation><numerusform>%n bank day after %1: %2.</numerusform><numerusform>%n bank days after %1: %2.</numerusform></translation>
    </message>
    <message>
        <source>%1 is no bank day. The next one is %2, the one before %3.</source>
        <translation>%1 is no bank day. The next one is %2, the one before %3.</translation>
    </message>
</context>
<context>
    <name>keshikomi::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>To clearing</source>
        <translation>To clearing</translation>
    </message>
    <message>
        <source>Drop files here, or press to choose</source>
        <translation>Drop files here, or press to choose</translation>
    </message>
    <message>
        <source>Bank transfers and store receipts, any number at once</source>
        <translation>Bank transfers and store receipts, any number at once</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Seen before</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unreadable</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Files dropped now</source>
        <translation>Files dropped now</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) today</source>
        <translation><numerusform>%n file today</numerusform><numerusform>%n files today</numerusform></translation>
    </message>
    <message>
        <source>Select a file to see what it brought.</source>
        <translation>Select a file to see what it brought.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>Undo this import?</source>
        <translation>Undo this import?</translation>
    </message>
    <message>
        <source>Import %1 undone</source>
        <translation>Import %1 undone</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) left the books</source>
        <translation><numerusform>%n payment left the books</numerusform><numerusform>%n payments left the books</numerusform></translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>What arrived</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Nothing has arrived yet.</source>
        <translation>Nothing has arrived yet.</translation>
    </message>
    <message>
        <source>Show the lines …</source>
        <translation>Show the lines …</translation>
    </message>
    <message>
        <source>Import %1, %2</source>
        <translation>Import %1, %2</translation>
    </message>
    <message>
        <source>Paper and fax …</source>
        <translation>Paper and fax …</translation>
    </message>
    <message>
        <source>Watched folders …</source>
        <translation>Watched folders …</translation>
    </message>
    <message>
        <source>Column maps …</source>
        <translation>Column maps …</translation>
    </message>
    <message>
        <source>No line to a bank or an agency is connected.</source>
        <translation>No line to a bank or an agency is connected.</translation>
    </message>
    <message>
        <source>This import is undone already.</source>
        <translation>This import is undone already.</translation>
    </message>
    <message>
        <source>Choose an import first.</source>
        <translation>Choose an import first.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) of %1 came back to the books</source>
        <translation><numerusform>%n payment of %1 came back to the books</numerusform><numerusform>%n payments of %1 came back to the books</numerusform></translation>
    </message>
</context>
<context>
    <name>keshikomi::ImportResult</name>
    <message>
        <source>Not imported</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>Imported without the bad rows</source>
        <translation>Imported without the bad rows</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Seen before</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Import the good rows</source>
        <translation>Import the good rows</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>New amounts</source>
        <translation>New amounts</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unreadable</translation>
    </message>
    <message>
        <source>For a person</source>
        <translation>For a person</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Rows with problems</source>
        <translation>Rows with problems</translation>
    </message>
    <message>
        <source>final %1</source>
        <translation>final %1</translation>
    </message>
    <message>
        <source>provisional %1</source>
        <translation>provisional %1</translation>
    </message>
    <message>
        <source>cancelled %1</source>
        <translation>cancelled %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were in import %1, %2</source>
        <translation><numerusform>%n row were in import %1, %2</numerusform><numerusform>%n rows were in import %1, %2</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait for another notice</source>
        <translation><numerusform>%n row wait for another notice</numerusform><numerusform>%n rows wait for another notice</numerusform></translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>Odd, kept</source>
        <translation>Odd, kept</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Odd</translation>
    </message>
    <message>
        <source>Say how it is read …</source>
        <translation>Say how it is read …</translation>
    </message>
    <message>
        <source>Book as further payments</source>
        <translation>Book as further payments</translation>
    </message>
    <message numerus="yes">
        <source>The same payer or slip, day and amount as in %n row(s) was told before. Ask the agency or the bank whether they were paid once more; until then they wait.</source>
        <translation><numerusform>The same payer or slip, day and amount as in %n row was told before. Ask the agency or the bank whether they were paid once more; until then they wait.</numerusform><numerusform>The same payer or slip, day and amount as in %n rows was told before. Ask the agency or the bank whether they were paid once more; until then they wait.</numerusform></translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>waiting %1</translation>
    </message>
    <message>
        <source>seen before %1</source>
        <translation>seen before %1</translation>
    </message>
    <message>
        <source>Book only the chosen row</source>
        <translation>Book only the chosen row</translation>
    </message>
    <message>
        <source>Told before</source>
        <translation>Told before</translation>
    </message>
    <message>
        <source>%1, %2 on %3: paid once or twice?</source>
        <translation>%1, %2 on %3: paid once or twice?</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are only compared: another source books this agreement</source>
        <translation><numerusform>%n row are only compared: another source books this agreement</numerusform><numerusform>%n rows are only compared: another source books this agreement</numerusform></translation>
    </message>
    <message>
        <source>%1, %2 on %3: a payment of its own?</source>
        <translation>%1, %2 on %3: a payment of its own?</translation>
    </message>
    <message>
        <source>No transfer</source>
        <translation>No transfer</translation>
    </message>
    <message numerus="yes">
        <source>No transfer in %n row(s): notices of transfers book this account. Say what is a payment of its own; until then nothing of it is booked.</source>
        <translation><numerusform>No transfer in %n row: notices of transfers book this account. Say what is a payment of its own; until then nothing of it is booked.</numerusform><numerusform>No transfer in %n rows: notices of transfers book this account. Say what is a payment of its own; until then nothing of it is booked.</numerusform></translation>
    </message>
</context>
<context>
    <name>keshikomi::JobLine</name>
    <message>
        <source>Stop the job</source>
        <translation>Stop the job</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Progress of the job</translation>
    </message>
    <message>
        <source>Running work</source>
        <translation>Running work</translation>
    </message>
</context>
<context>
    <name>keshikomi::JournalFilesWindow</name>
    <message>
        <source>Journals that went out</source>
        <translation>Journals that went out</translation>
    </message>
    <message>
        <source>The same file again …</source>
        <translation>The same file again …</translation>
    </message>
    <message>
        <source>Each posting goes out once. A file that got lost is written again as it was.</source>
        <translation>Each posting goes out once. A file that got lost is written again as it was.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Went out on</source>
        <translation>Went out on</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Accounting program</source>
        <translation>Accounting program</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Postings</translation>
    </message>
    <message>
        <source>No journal went out yet.</source>
        <translation>No journal went out yet.</translation>
    </message>
    <message>
        <source>The same file again</source>
        <translation>The same file again</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) were written again.</source>
        <translation><numerusform>%n posting were written again.</numerusform><numerusform>%n postings were written again.</numerusform></translation>
    </message>
</context>
<context>
    <name>keshikomi::JournalPanel</name>
    <message>
        <source>Accounting program</source>
        <translation>Accounting program</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Export the journal</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Export the journal of %1</source>
        <translation>Export the journal of %1</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation>%1 (own)</translation>
    </message>
</context>
<context>
    <name>keshikomi::JournalWishForm</name>
    <message>
        <source>Profile of your own …</source>
        <translation>Profile of your own …</translation>
    </message>
    <message>
        <source>as the program wants it</source>
        <translation>as the program wants it</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Empty: everything that did not go out yet.</source>
        <translation>Empty: everything that did not go out yet.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>The period ends before it begins.</translation>
    </message>
    <message>
        <source>Profile of your own</source>
        <translation>Profile of your own</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profiles (*.json)</translation>
    </message>
</context>
<context>
    <name>keshikomi::KeptView</name>
    <message>
        <source>What is kept</source>
        <translation>What is kept</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Of each receipt</source>
        <translation>Of each receipt</translation>
    </message>
    <message>
        <source>Of the money</source>
        <translation>Of the money</translation>
    </message>
    <message>
        <source>Of each payout</source>
        <translation>Of each payout</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Stamp duty</translation>
    </message>
    <message>
        <source>Paid after</source>
        <translation>Paid after</translation>
    </message>
    <message>
        <source>Keep the stamp duty of receipts, too</source>
        <translation>Keep the stamp duty of receipts, too</translation>
    </message>
    <message>
        <source>Keep this from that day on</source>
        <translation>Keep this from that day on</translation>
    </message>
    <message>
        <source>Nobody has said yet what is kept of this tenant's money.</source>
        <translation>Nobody has said yet what is kept of this tenant's money.</translation>
    </message>
    <message>
        <source>What is kept, tax included</source>
        <translation>What is kept, tax included</translation>
    </message>
    <message>
        <source>Yen; empty: nothing.</source>
        <translation>Yen; empty: nothing.</translation>
    </message>
    <message>
        <source>Percent, as 1.5; empty: nothing.</source>
        <translation>Percent, as 1.5; empty: nothing.</translation>
    </message>
    <message>
        <source>Days after the period; then the next bank day.</source>
        <translation>Days after the period; then the next bank day.</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, now</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>not kept</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation>
    </message>
    <message>
        <source>This is no percentage.</source>
        <translation>This is no percentage.</translation>
    </message>
    <message>
        <source>This is no number of days.</source>
        <translation>This is no number of days.</translation>
    </message>
    <message>
        <source>What is kept of this tenant's money is set.</source>
        <translation>What is kept of this tenant's money is set.</translation>
    </message>
</context>
<context>
    <name>keshikomi::Lamp</name>
    <message>
        <source>Hand-over</source>
        <translation>Hand-over</translation>
    </message>
    <message>
        <source>Hand-over: %1</source>
        <extracomment>the hand-over lamp, for screen readers: %1 its sentence</extracomment>
        <translation>Hand-over: %1</translation>
    </message>
</context>
<context>
    <name>keshikomi::LineExplanation</name>
    <message>
        <source>Select a line to see what became of it and why.</source>
        <translation>Select a line to see what became of it and why.</translation>
    </message>
    <message>
        <source>It is not booked: %1.</source>
        <translation>It is not booked: %1.</translation>
    </message>
    <message>
        <source>It brought no money: %1.</source>
        <translation>It brought no money: %1.</translation>
    </message>
    <message>
        <source>It was taken out of the books with its import.</source>
        <translation>It was taken out of the books with its import.</translation>
    </message>
    <message>
        <source>It was booked as it came.</source>
        <translation>It was booked as it came.</translation>
    </message>
    <message>
        <source>It speaks of no payment in the books.</source>
        <translation>It speaks of no payment in the books.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>What each pass made of it</source>
        <translation>What each pass made of it</translation>
    </message>
    <message>
        <source>Why it is not cleared alone</source>
        <translation>Why it is not cleared alone</translation>
    </message>
    <message>
        <source>What it cleared</source>
        <translation>What it cleared</translation>
    </message>
    <message>
        <source>Undone since.</source>
        <translation>Undone since.</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation>Decided by %1.</translation>
    </message>
    <message>
        <source>What the next run clears</source>
        <translation>What the next run clears</translation>
    </message>
    <message>
        <source>What it could clear</source>
        <translation>What it could clear</translation>
    </message>
</context>
<context>
    <name>keshikomi::LineRow</name>
    <message>
        <source>Work or part</source>
        <translation>Work or part</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Remove the line</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>a cell of a work order, for screen readers: %1 its title, %2 number of the line</extracomment>
        <translation>%1, line %2</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>Remove line %1</translation>
    </message>
    <message>
        <source>A line has no name.</source>
        <translation>A line has no name.</translation>
    </message>
    <message>
        <source>“%1” is not a quantity.</source>
        <translation>“%1” is not a quantity.</translation>
    </message>
    <message>
        <source>“%1” is not a price.</source>
        <translation>“%1” is not a price.</translation>
    </message>
    <message>
        <source>“%1” has no amount.</source>
        <translation>“%1” has no amount.</translation>
    </message>
</context>
<context>
    <name>keshikomi::LineRows</name>
    <message>
        <source>Work or part</source>
        <translation>Work or part</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Before tax</source>
        <translation>Before tax</translation>
    </message>
</context>
<context>
    <name>keshikomi::LinesWindow</name>
    <message>
        <source>Lines as they came</source>
        <translation>Lines as they came</translation>
    </message>
    <message>
        <source>%1 lines, %2 wait</source>
        <translation>%1 lines, %2 wait</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Payer or slip</source>
        <translation>Payer or slip</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>As it came</translation>
    </message>
    <message>
        <source>Everything in it was known from before.</source>
        <translation>Everything in it was known from before.</translation>
    </message>
    <message>
        <source>Save the picture …</source>
        <translation>Save the picture …</translation>
    </message>
    <message>
        <source>Picture of the paper</source>
        <translation>Picture of the paper</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>The picture is saved.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>That did not work.</translation>
    </message>
</context>
<context>
    <name>keshikomi::LinksWindow</name>
    <message>
        <source>Payment links and SMS</source>
        <translation>Payment links and SMS</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Hosts of payment pages</source>
        <translation>Hosts of payment pages</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Allow</translation>
    </message>
    <message>
        <source>Remove the host …</source>
        <translation>Remove the host …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Only links to these hosts are printed or shown as QR. Connecting to the collection service adds its own.</source>
        <translation>Only links to these hosts are printed or shown as QR. Connecting to the collection service adds its own.</translation>
    </message>
    <message>
        <source>No host is allowed: nothing with a payment link can be printed.</source>
        <translation>No host is allowed: nothing with a payment link can be printed.</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>Another host</translation>
    </message>
    <message>
        <source>SMS that ask for money</source>
        <translation>SMS that ask for money</translation>
    </message>
    <message>
        <source>The notice to customers (Sheets …, SMS notice) names both, so that they can tell a true SMS from a false one.</source>
        <translation>The notice to customers (Sheets …, SMS notice) names both, so that they can tell a true SMS from a false one.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Number or name they come from.</source>
        <translation>Number or name they come from.</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Leads to</translation>
    </message>
    <message>
        <source>%1 is allowed.</source>
        <translation>%1 is allowed.</translation>
    </message>
    <message>
        <source>Press again to remove %1.</source>
        <translation>Press again to remove %1.</translation>
    </message>
    <message>
        <source>Slips and QR with its links are not made any more.</source>
        <translation>Slips and QR with its links are not made any more.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 is removed.</translation>
    </message>
    <message>
        <source>The sender is saved.</source>
        <translation>The sender is saved.</translation>
    </message>
</context>
<context>
    <name>keshikomi::ListFile</name>
    <message>
        <source>The records could not be read.</source>
        <translation>The records could not be read.</translation>
    </message>
</context>
<context>
    <name>keshikomi::ListKit</name>
    <message>
        <source>Choose the columns</source>
        <translation>Choose the columns</translation>
    </message>
    <message>
        <source>The usual columns and order</source>
        <translation>The usual columns and order</translation>
    </message>
    <message>
        <source>Too many rows to copy.</source>
        <translation>Too many rows to copy.</translation>
    </message>
    <message>
        <source>Up to %1 rows can be copied; a whole list can be saved as a file.</source>
        <translation>Up to %1 rows can be copied; a whole list can be saved as a file.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied with their titles</source>
        <translation><numerusform>%n row copied with their titles</numerusform><numerusform>%n rows copied with their titles</numerusform></translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Export: %1</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved</source>
        <translation><numerusform>%n row saved</numerusform><numerusform>%n rows saved</numerusform></translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>The file was not written.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>The export was stopped.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>No file was written.</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel workbooks (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>keshikomi::ListWorkbook</name>
    <message>
        <source>The workbook could not be made.</source>
        <translation>The workbook could not be made.</translation>
    </message>
    <message>
        <source>A sheet holds %1 rows: save the list as CSV.</source>
        <translation>A sheet holds %1 rows: save the list as CSV.</translation>
    </message>
</context>
<context>
    <name>keshikomi::MandatesView</name>
    <message>
        <source>The bank has confirmed it</source>
        <translation>The bank has confirmed it</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Mandates</translation>
    </message>
    <message>
        <source>Register the account</source>
        <translation>Register the account</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspend</translation>
    </message>
    <message>
        <source>End …</source>
        <translation>End …</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>New account</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Payer number</source>
        <translation>Payer number</translation>
    </message>
    <message>
        <source>the customer's number</source>
        <translation>the customer's number</translation>
    </message>
    <message>
        <source>No account is registered for direct debit.</source>
        <translation>No account is registered for direct debit.</translation>
    </message>
    <message>
        <source>The account was registered.</source>
        <translation>The account was registered.</translation>
    </message>
    <message>
        <source>The mandate of %1 would end for good.</source>
        <translation>The mandate of %1 would end for good.</translation>
    </message>
    <message>
        <source>Press it once more to do it.</source>
        <translation>Press it once more to do it.</translation>
    </message>
    <message>
        <source>The mandate is now: %1.</source>
        <translation>The mandate is now: %1.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Ended ones too</source>
        <translation>Ended ones too</translation>
    </message>
</context>
<context>
    <name>keshikomi::MapColumnsStep</name>
    <message>
        <source>With the year or the era</source>
        <translation>With the year or the era</translation>
    </message>
    <message>
        <source>Six digits of the era</source>
        <translation>Six digits of the era</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Money out</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Money in</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>2026/8/5, 令和8年8月5日, R8.8.5; or 080805.</source>
        <translation>2026/8/5, 令和8年8月5日, R8.8.5; or 080805.</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Below zero</translation>
    </message>
    <message>
        <source>What −500, △500 or (500) means.</source>
        <translation>What −500, △500 or (500) means.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totals</translation>
    </message>
    <message>
        <source>Rows that begin so are sums and no receipts; parted by 、</source>
        <translation>Rows that begin so are sums and no receipts; parted by 、</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>What stands there</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>What the column %1 says</source>
        <translation>What the column %1 says</translation>
    </message>
</context>
<context>
    <name>keshikomi::MapDraft</name>
    <message>
        <source>Day of receipt</source>
        <translation>Day of receipt</translation>
    </message>
    <message>
        <source>Time of receipt</source>
        <translation>Time of receipt</translation>
    </message>
    <message>
        <source>Value day</source>
        <translation>Value day</translation>
    </message>
    <message>
        <source>Payout day</source>
        <translation>Payout day</translation>
    </message>
    <message>
        <source>Amount, in and out by its sign</source>
        <translation>Amount, in and out by its sign</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Money in</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Money out</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Slip number</source>
        <translation>Slip number</translation>
    </message>
    <message>
        <source>Barcode, 44 digits</source>
        <translation>Barcode, 44 digits</translation>
    </message>
    <message>
        <source>Remitter code</source>
        <translation>Remitter code</translation>
    </message>
    <message>
        <source>Bank of the payer</source>
        <translation>Bank of the payer</translation>
    </message>
    <message>
        <source>Branch of the payer</source>
        <translation>Branch of the payer</translation>
    </message>
    <message>
        <source>EDI information</source>
        <translation>EDI information</translation>
    </message>
    <message>
        <source>Inquiry number</source>
        <translation>Inquiry number</translation>
    </message>
    <message>
        <source>Provisional, final or cancelled</source>
        <translation>Provisional, final or cancelled</translation>
    </message>
    <message>
        <source>– not read</source>
        <translation>– not read</translation>
    </message>
    <message>
        <source>“%1” is chosen for more than one column.</source>
        <translation>“%1” is chosen for more than one column.</translation>
    </message>
    <message>
        <source>Say which column has the day of receipt.</source>
        <translation>Say which column has the day of receipt.</translation>
    </message>
    <message>
        <source>Say which one column has the money that came in.</source>
        <translation>Say which one column has the money that came in.</translation>
    </message>
    <message>
        <source>Where money out has its own column, choose “Money in” for the other one.</source>
        <translation>Where money out has its own column, choose “Money in” for the other one.</translation>
    </message>
</context>
<context>
    <name>keshikomi::MapFileStep</name>
    <message>
        <source>First lines of the file</source>
        <translation>First lines of the file</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>As the file says</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Rows at the top where no header is looked for.</source>
        <translation>Rows at the top where no header is looked for.</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Header row</translation>
    </message>
    <message>
        <source>The row with the columns' names: press it on the right.</source>
        <translation>The row with the columns' names: press it on the right.</translation>
    </message>
    <message>
        <source>The file has no lines that can be read so.</source>
        <translation>The file has no lines that can be read so.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
</context>
<context>
    <name>keshikomi::MapNameStep</name>
    <message>
        <source>Receipts of</source>
        <translation>Receipts of</translation>
    </message>
    <message>
        <source>The bank or the agency this money comes through.</source>
        <translation>The bank or the agency this money comes through.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The next file with the same header row is read by this map by itself.</source>
        <translation>The next file with the same header row is read by this map by itself.</translation>
    </message>
    <message>
        <source>There is no agreement with a bank or an agency yet.</source>
        <translation>There is no agreement with a bank or an agency yet.</translation>
    </message>
    <message>
        <source>Give the column map a name.</source>
        <translation>Give the column map a name.</translation>
    </message>
    <message>
        <source>Another column map has this name.</source>
        <translation>Another column map has this name.</translation>
    </message>
    <message>
        <source>Receipts of %1 need a column with the slip number or the barcode.</source>
        <translation>Receipts of %1 need a column with the slip number or the barcode.</translation>
    </message>
    <message>
        <source>events of the connected service</source>
        <translation>events of the connected service</translation>
    </message>
    <message>
        <source>Only compared: this agreement is booked from another source (%1). Files read by this map are held against it; nothing of them is booked.</source>
        <translation>Only compared: this agreement is booked from another source (%1). Files read by this map are held against it; nothing of them is booked.</translation>
    </message>
</context>
<context>
    <name>keshikomi::MapTrialStep</name>
    <message>
        <source>First receipts</source>
        <translation>First receipts</translation>
    </message>
    <message>
        <source>What is wrong or odd</source>
        <translation>What is wrong or odd</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>No row of the file is a receipt.</source>
        <translation>No row of the file is a receipt.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Nothing: every row reads.</source>
        <translation>Nothing: every row reads.</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>being read</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not read</source>
        <translation><numerusform>%n row do not read</numerusform><numerusform>%n rows do not read</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation><numerusform>%n receipt</numerusform><numerusform>%n receipts</numerusform></translation>
    </message>
    <message>
        <source>%1 in all; %2 other rows: money out and totals</source>
        <translation>%1 in all; %2 other rows: money out and totals</translation>
    </message>
    <message>
        <source>Nothing. Passed over: %1 rows with money out, totals or remarks.</source>
        <translation>Nothing. Passed over: %1 rows with money out, totals or remarks.</translation>
    </message>
</context>
<context>
    <name>keshikomi::MapWizard</name>
    <message>
        <source>How %1 is read</source>
        <translation>How %1 is read</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>text and header row</source>
        <translation>text and header row</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>what each one says</source>
        <translation>what each one says</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>agreement and name</source>
        <translation>agreement and name</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Trial</translation>
    </message>
    <message>
        <source>the first receipts</source>
        <translation>the first receipts</translation>
    </message>
    <message>
        <source>Save and take the file in</source>
        <translation>Save and take the file in</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Choose the row with the names of the columns.</source>
        <translation>Choose the row with the names of the columns.</translation>
    </message>
    <message>
        <source>The header row is among the rows that are left out.</source>
        <translation>The header row is among the rows that are left out.</translation>
    </message>
</context>
<context>
    <name>keshikomi::MapsWindow</name>
    <message>
        <source>by itself</source>
        <translation>by itself</translation>
    </message>
    <message>
        <source>when chosen</source>
        <translation>when chosen</translation>
    </message>
    <message>
        <source>Column maps</source>
        <translation>Column maps</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Remove …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Receipts of</source>
        <translation>Receipts of</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Reads files</source>
        <translation>Reads files</translation>
    </message>
    <message>
        <source>No column map yet. Take a file in that is not recognised, and say how it is read.</source>
        <translation>No column map yet. Take a file in that is not recognised, and say how it is read.</translation>
    </message>
    <message>
        <source>New name of the column map</source>
        <translation>New name of the column map</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation>It is called %1 now.</translation>
    </message>
    <message>
        <source>Files of %1 will not be recognised any more. Press again to remove it.</source>
        <translation>Files of %1 will not be recognised any more. Press again to remove it.</translation>
    </message>
    <message>
        <source>What was taken in by it stays.</source>
        <translation>What was taken in by it stays.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 was removed.</translation>
    </message>
</context>
<context>
    <name>keshikomi::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation><numerusform>%n earlier</numerusform><numerusform>%n earlier</numerusform></translation>
    </message>
    <message>
        <source>Show the message before this one</source>
        <translation>Show the message before this one</translation>
    </message>
</context>
<context>
    <name>keshikomi::MessageWindow</name>
    <message>
        <source>Message on sheets</source>
        <translation>Message on sheets</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Choose a picture …</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>No picture</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>No message any more …</source>
        <translation>No message any more …</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>About 200 characters.</source>
        <translation>About 200 characters.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Put where the cursor is; each customer's sheet shows its own.</source>
        <translation>Put where the cursor is; each customer's sheet shows its own.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>PNG or JPEG up to 200 kB; printed grey.</source>
        <translation>PNG or JPEG up to 200 kB; printed grey.</translation>
    </message>
    <message>
        <source>Under the picture</source>
        <translation>Under the picture</translation>
    </message>
    <message>
        <source>Number of the coupon</source>
        <translation>Number of the coupon</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Needed with a coupon or a picture. Afterwards the message is not printed.</source>
        <translation>Needed with a coupon or a picture. Afterwards the message is not printed.</translation>
    </message>
    <message>
        <source>Choose a word …</source>
        <translation>Choose a word …</translation>
    </message>
    <message>
        <source>Picture of the message</source>
        <translation>Picture of the message</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The message is saved.</source>
        <translation>The message is saved.</translation>
    </message>
    <message>
        <source>Press again to end the message.</source>
        <translation>Press again to end the message.</translation>
    </message>
    <message>
        <source>There is no message any more.</source>
        <translation>There is no message any more.</translation>
    </message>
</context>
<context>
    <name>keshikomi::MonthPanel</name>
    <message>
        <source>in order</source>
        <translation>in order</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>explained</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Month-end checklist</source>
        <translation>Month-end checklist</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Close the month …</source>
        <translation>Close the month …</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>In the books</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Type a month as 2026-11.</source>
        <translation>Type a month as 2026-11.</translation>
    </message>
    <message>
        <source>Why the selected point is as it is</source>
        <translation>Why the selected point is as it is</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explain</translation>
    </message>
    <message>
        <source>Every point of %1 is in order or explained. Press again to close the month.</source>
        <translation>Every point of %1 is in order or explained. Press again to close the month.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 is closed.</translation>
    </message>
    <message>
        <source>Select the point you want to explain.</source>
        <translation>Select the point you want to explain.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>There is nothing to explain: %1</source>
        <translation>There is nothing to explain: %1</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>by itself</translation>
    </message>
    <message numerus="yes">
        <source>Before the month can be closed, explain %n point(s):</source>
        <translation><numerusform>Before the month can be closed, explain %n point:</numerusform><numerusform>Before the month can be closed, explain %n points:</numerusform></translation>
    </message>
    <message>
        <source>At closing %1. %2</source>
        <extracomment>%1 a count and an amount, %2 what a person said of them</extracomment>
        <translation>At closing %1. %2</translation>
    </message>
    <message>
        <source>%1 was closed by %2, %3.</source>
        <translation>%1 was closed by %2, %3.</translation>
    </message>
    <message>
        <source>It was closed together with %1.</source>
        <translation>It was closed together with %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) have changed since, by what came or was cancelled late.</source>
        <translation><numerusform>%n point have changed since, by what came or was cancelled late.</numerusform><numerusform>%n points have changed since, by what came or was cancelled late.</numerusform></translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
</context>
<context>
    <name>keshikomi::OfferCards</name>
    <message>
        <source>found by search</source>
        <translation>found by search</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
</context>
<context>
    <name>keshikomi::OrderDetails</name>
    <message>
        <source>Choose a work order to see it here.</source>
        <translation>Choose a work order to see it here.</translation>
    </message>
    <message>
        <source>New work order</source>
        <translation>New work order</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>No customer yet</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>Kana</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>How to fill it in</translation>
    </message>
    <message>
        <source>Enter goes to the next field. An empty line ends the lines. F12 saves, makes the bill and opens the payment.</source>
        <translation>Enter goes to the next field. An empty line ends the lines. F12 saves, makes the bill and opens the payment.</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Bill</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Work order %1</source>
        <translation>Work order %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Cleared</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Issue the bill</source>
        <translation>Issue the bill</translation>
    </message>
    <message>
        <source>To the payment</source>
        <translation>To the payment</translation>
    </message>
    <message>
        <source>Payment slip</source>
        <translation>Payment slip</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Completion report …</source>
        <translation>Completion report …</translation>
    </message>
</context>
<context>
    <name>keshikomi::OrderForm</name>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>Kana</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Honorific</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>As the bank writes it</source>
        <translation>As the bank writes it</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Plate</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Inspection, tyres, repair …</source>
        <translation>Inspection, tyres, repair …</translation>
    </message>
    <message>
        <source>None in a shop</source>
        <translation>None in a shop</translation>
    </message>
    <message>
        <source>Work and parts</source>
        <translation>Work and parts</translation>
    </message>
    <message>
        <source>Statutory costs</source>
        <translation>Statutory costs</translation>
    </message>
    <message>
        <source>Paid for the customer: weight tax, liability insurance, stamps. Never taxed.</source>
        <translation>Paid for the customer: weight tax, liability insurance, stamps. Never taxed.</translation>
    </message>
    <message>
        <source>Save and bill</source>
        <translation>Save and bill</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>Empty the form</translation>
    </message>
    <message>
        <source>Choose a customer, or make a new one.</source>
        <translation>Choose a customer, or make a new one.</translation>
    </message>
    <message>
        <source>Say what the work is.</source>
        <translation>Say what the work is.</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>This is not a day.</translation>
    </message>
    <message>
        <source>The total must be at least 1 yen.</source>
        <translation>The total must be at least 1 yen.</translation>
    </message>
</context>
<context>
    <name>keshikomi::OrderTotals</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>keshikomi::OrdersPage</name>
    <message>
        <source>Work orders</source>
        <translation>Work orders</translation>
    </message>
    <message>
        <source>New work order</source>
        <translation>New work order</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Unpaid</translation>
    </message>
    <message>
        <source>Not billed</source>
        <translation>Not billed</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>No work order here.</source>
        <translation>No work order here.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message numerus="yes">
        <source>%n work order(s)</source>
        <translation><numerusform>%n work order</numerusform><numerusform>%n work orders</numerusform></translation>
    </message>
    <message>
        <source>WIP no.</source>
        <translation>WIP no.</translation>
    </message>
    <message>
        <source>A form is open. Save it or leave it first.</source>
        <translation>A form is open. Save it or leave it first.</translation>
    </message>
    <message>
        <source>Choose a work order first.</source>
        <translation>Choose a work order first.</translation>
    </message>
    <message>
        <source>The work order has no bill yet. Bill it first.</source>
        <translation>The work order has no bill yet. Bill it first.</translation>
    </message>
    <message>
        <source>The bill is paid: a slip asks for nothing.</source>
        <translation>The bill is paid: a slip asks for nothing.</translation>
    </message>
    <message>
        <source>The work order is billed already.</source>
        <translation>The work order is billed already.</translation>
    </message>
    <message>
        <source>The search has not answered yet.</source>
        <translation>The search has not answered yet.</translation>
    </message>
</context>
<context>
    <name>keshikomi::PageHead</name>
    <message>
        <source>Other pages of this workbench</source>
        <translation>Other pages of this workbench</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>keshikomi::PageView</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>keshikomi::PaperWindow</name>
    <message>
        <source>Save as PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Save the paper</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>The paper was saved.</source>
        <translation>The paper was saved.</translation>
    </message>
</context>
<context>
    <name>keshikomi::PassList</name>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Passes in their order</source>
        <translation>Passes in their order</translation>
    </message>
</context>
<context>
    <name>keshikomi::PassLooks</name>
    <message>
        <source>Slip or request</source>
        <translation>Slip or request</translation>
    </message>
    <message>
        <source>Code or number</source>
        <translation>Code or number</translation>
    </message>
    <message>
        <source>Learned name</source>
        <translation>Learned name</translation>
    </message>
    <message>
        <source>Name and amount</source>
        <translation>Name and amount</translation>
    </message>
    <message>
        <source>Sum of bills</source>
        <translation>Sum of bills</translation>
    </message>
    <message>
        <source>Several payments</source>
        <translation>Several payments</translation>
    </message>
    <message>
        <source>Fee or tolerance</source>
        <translation>Fee or tolerance</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>Similar name</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Nearest</translation>
    </message>
    <message>
        <source>nothing to go by</source>
        <translation>nothing to go by</translation>
    </message>
</context>
<context>
    <name>keshikomi::PayPage</name>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>on the screen</translation>
    </message>
    <message>
        <source>Payment slip</source>
        <translation>Payment slip</translation>
    </message>
    <message>
        <source>A4 paper</source>
        <translation>A4 paper</translation>
    </message>
    <message>
        <source>Hand over all the same</source>
        <translation>Hand over all the same</translation>
    </message>
    <message>
        <source>The payment slip was saved.</source>
        <translation>The payment slip was saved.</translation>
    </message>
    <message>
        <source>No bill is open here. Choose a work order and press F9.</source>
        <translation>No bill is open here. Choose a work order and press F9.</translation>
    </message>
    <message>
        <source>To the work orders</source>
        <translation>To the work orders</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Way to pay</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Say to the customer</source>
        <translation>Say to the customer</translation>
    </message>
    <message>
        <source>Never ask for a card number, never write one down.</source>
        <translation>Never ask for a card number, never write one down.</translation>
    </message>
    <message>
        <source>Record the hand-over</source>
        <translation>Record the hand-over</translation>
    </message>
    <message>
        <source>Cancel the QR …</source>
        <translation>Cancel the QR …</translation>
    </message>
    <message>
        <source>Cancel the bill …</source>
        <translation>Cancel the bill …</translation>
    </message>
    <message>
        <source>“Please scan this QR with your phone's camera, check the amount, and enter your card on your own screen.”</source>
        <translation>“Please scan this QR with your phone's camera, check the amount, and enter your card on your own screen.”</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <extracomment>beside the title of the page: %1 bill, %2 customer, %3 open amount</extracomment>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>The customer can no longer pay with this QR.</source>
        <translation>The customer can no longer pay with this QR.</translation>
    </message>
    <message>
        <source>Cancel the QR</source>
        <translation>Cancel the QR</translation>
    </message>
    <message>
        <source>The QR is cancelled.</source>
        <translation>The QR is cancelled.</translation>
    </message>
    <message>
        <source>The bill is reversed in the books, its QR and slip become void.</source>
        <translation>The bill is reversed in the books, its QR and slip become void.</translation>
    </message>
    <message>
        <source>Cancel the bill</source>
        <translation>Cancel the bill</translation>
    </message>
    <message>
        <source>The bill is cancelled.</source>
        <translation>The bill is cancelled.</translation>
    </message>
    <message>
        <source>This is not paid yet.</source>
        <translation>This is not paid yet.</translation>
    </message>
    <message>
        <source>Hand it over only to a customer on account.</source>
        <translation>Hand it over only to a customer on account.</translation>
    </message>
    <message>
        <source>The hand-over is recorded.</source>
        <translation>The hand-over is recorded.</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>This computer has no printer.</translation>
    </message>
    <message>
        <source>Save the slip as PDF and print it elsewhere at 100 %.</source>
        <translation>Save the slip as PDF and print it elsewhere at 100 %.</translation>
    </message>
    <message>
        <source>The payment slip is on its way to %1.</source>
        <translation>The payment slip is on its way to %1.</translation>
    </message>
    <message>
        <source>Open a bill first.</source>
        <translation>Open a bill first.</translation>
    </message>
    <message>
        <source>The bill is paid: nothing is left to ask for.</source>
        <translation>The bill is paid: nothing is left to ask for.</translation>
    </message>
    <message>
        <source>The bill was cancelled: it asks for nothing.</source>
        <translation>The bill was cancelled: it asks for nothing.</translation>
    </message>
    <message>
        <source>There is no QR that can still be paid.</source>
        <translation>There is no QR that can still be paid.</translation>
    </message>
    <message>
        <source>It was handed over already.</source>
        <translation>It was handed over already.</translation>
    </message>
    <message>
        <source>Paid once only, with this slip or by QR: never by both.</source>
        <translation>Paid once only, with this slip or by QR: never by both.</translation>
    </message>
    <message>
        <source>Press Enter to open what is searched for, or empty the search.</source>
        <translation>Press Enter to open what is searched for, or empty the search.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>Nothing was found for “%1”.</translation>
    </message>
    <message>
        <source>%1 is still shown here.</source>
        <translation>%1 is still shown here.</translation>
    </message>
    <message>
        <source>Work order %1 is bill %2.</source>
        <extracomment>%1 and %2 numbers: "100823", "B-100790"</extracomment>
        <translation>Work order %1 is bill %2.</translation>
    </message>
</context>
<context>
    <name>keshikomi::PayersWindow</name>
    <message>
        <source>Payers learned</source>
        <translation>Payers learned</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>Forget …</translation>
    </message>
    <message>
        <source>Clearing by hand teaches under which name a customer pays. The pass “Learned name” proposes by it.</source>
        <translation>Clearing by hand teaches under which name a customer pays. The pass “Learned name” proposes by it.</translation>
    </message>
    <message>
        <source>Payer, customer or bank</source>
        <translation>Payer, customer or bank</translation>
    </message>
    <message>
        <source>Name of the payer</source>
        <translation>Name of the payer</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Stands for</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Nothing is learned yet.</source>
        <translation>Nothing is learned yet.</translation>
    </message>
    <message numerus="yes">
        <source>Press again to forget %n payer(s).</source>
        <translation><numerusform>Press again to forget %n payer.</numerusform><numerusform>Press again to forget %n payers.</numerusform></translation>
    </message>
    <message>
        <source>What was cleared by them stays.</source>
        <translation>What was cleared by them stays.</translation>
    </message>
    <message numerus="yes">
        <source>%n payer(s) forgotten</source>
        <translation><numerusform>%n payer forgotten</numerusform><numerusform>%n payers forgotten</numerusform></translation>
    </message>
    <message>
        <source>Take over now</source>
        <translation>Take over now</translation>
    </message>
    <message>
        <source>How the customer pays …</source>
        <translation>How the customer pays …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Take over from a file …</source>
        <translation>Take over from a file …</translation>
    </message>
    <message>
        <source>All payers learned</source>
        <translation>All payers learned</translation>
    </message>
    <message>
        <source>All payers learned are in the file.</source>
        <translation>All payers learned are in the file.</translation>
    </message>
    <message>
        <source>File with payers</source>
        <translation>File with payers</translation>
    </message>
    <message>
        <source>%1 new, %2 known, %3 of customers that are not here</source>
        <translation>%1 new, %2 known, %3 of customers that are not here</translation>
    </message>
    <message>
        <source>%1 was read; nothing is taken over yet.</source>
        <translation>%1 was read; nothing is taken over yet.</translation>
    </message>
    <message>
        <source>%1 is taken over.</source>
        <translation>%1 is taken over.</translation>
    </message>
</context>
<context>
    <name>keshikomi::PaymentsSide</name>
    <message>
        <source>No candidate</source>
        <translation>No candidate</translation>
    </message>
    <message>
        <source>Clears by itself</source>
        <translation>Clears by itself</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation><numerusform>%n candidate</numerusform><numerusform>%n candidates</numerusform></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>To clear</source>
        <translation>To clear</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Payer or number</source>
        <translation>Payer or number</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Open payments</source>
        <translation>Open payments</translation>
    </message>
    <message>
        <source>Every payment is cleared.</source>
        <translation>Every payment is cleared.</translation>
    </message>
    <message>
        <source>Nothing is on hold.</source>
        <translation>Nothing is on hold.</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Paid twice</translation>
    </message>
</context>
<context>
    <name>keshikomi::PointGuide</name>
    <message>
        <source>Enter the balance</source>
        <translation>Enter the balance</translation>
    </message>
    <message>
        <source>Balance in the bank's statement</source>
        <translation>Balance in the bank's statement</translation>
    </message>
    <message>
        <source>Stated balance</source>
        <translation>Stated balance</translation>
    </message>
    <message>
        <source>Choose a point to see what it means and what to do about it.</source>
        <translation>Choose a point to see what it means and what to do about it.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <extracomment>button that opens a page: %1 its name</extracomment>
        <translation>To: %1</translation>
    </message>
    <message>
        <source>As opening balance</source>
        <translation>As opening balance</translation>
    </message>
    <message>
        <source>What the account had before this month began, once.</source>
        <translation>What the account had before this month began, once.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>What the books say of this balance at the end of the month, line by line.</source>
        <translation>What the books say of this balance at the end of the month, line by line.</translation>
    </message>
</context>
<context>
    <name>keshikomi::PreviewPanel</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Whole width</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Search in the sheet</source>
        <translation>Search in the sheet</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>old picture</source>
        <translation>old picture</translation>
    </message>
    <message numerus="yes">
        <source>%1 / %n place(s)</source>
        <extracomment>%1: which of them is looked at</extracomment>
        <translation><numerusform>%1 / %n place</numerusform><numerusform>%1 / %n places</numerusform></translation>
    </message>
</context>
<context>
    <name>keshikomi::PrintJobs</name>
    <message>
        <source>Making sheets</source>
        <translation>Making sheets</translation>
    </message>
    <message>
        <source>Making sheets, %1 a minute, %2 min left</source>
        <extracomment>%1 sheets a minute, %2 minutes left</extracomment>
        <translation>Making sheets, %1 a minute, %2 min left</translation>
    </message>
</context>
<context>
    <name>keshikomi::PrintSetsWindow</name>
    <message>
        <source>Print sets</source>
        <translation>Print sets</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Sheets of the set</source>
        <translation>Sheets of the set</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>New set</translation>
    </message>
    <message>
        <source>Add the sheet</source>
        <translation>Add the sheet</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Remove the set …</source>
        <translation>Remove the set …</translation>
    </message>
    <message>
        <source>A set is made in one job from one bill; it stands under “Sheets …” of each bill.</source>
        <translation>A set is made in one job from one bill; it stands under “Sheets …” of each bill.</translation>
    </message>
    <message>
        <source>There is no set yet.</source>
        <translation>There is no set yet.</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Name of the set</translation>
    </message>
    <message>
        <source>Add the sheets in the order they are printed.</source>
        <translation>Add the sheets in the order they are printed.</translation>
    </message>
    <message>
        <source>Kind of sheet</source>
        <translation>Kind of sheet</translation>
    </message>
    <message>
        <source>Set “%1”</source>
        <translation>Set “%1”</translation>
    </message>
    <message>
        <source>Add a sheet to the set first.</source>
        <translation>Add a sheet to the set first.</translation>
    </message>
    <message>
        <source>The set “%1” is saved.</source>
        <translation>The set “%1” is saved.</translation>
    </message>
    <message>
        <source>Press again to remove the set “%1”.</source>
        <translation>Press again to remove the set “%1”.</translation>
    </message>
    <message>
        <source>The set “%1” is removed.</source>
        <translation>The set “%1” is removed.</translation>
    </message>
</context>
<context>
    <name>keshikomi::PrinterPage</name>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Move to the right</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Sheets with a barcode may be printed here</source>
        <translation>Sheets with a barcode may be printed here</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Print a test slip</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>not tested</translation>
    </message>
    <message>
        <source>Test slips of this printer</source>
        <translation>Test slips of this printer</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Bars are made of whole dots of it; the page is never scaled.</source>
        <translation>Bars are made of whole dots of it; the page is never scaled.</translation>
    </message>
    <message>
        <source>Paper source</source>
        <translation>Paper source</translation>
    </message>
    <message>
        <source>If the paper is fed askew.</source>
        <translation>If the paper is fed askew.</translation>
    </message>
    <message>
        <source>Test with a barcode reader</source>
        <translation>Test with a barcode reader</translation>
    </message>
    <message>
        <source>Print a test slip, put the cursor here, and scan its barcode. The result is kept as evidence for the agency.</source>
        <translation>Print a test slip, put the cursor here, and scan its barcode. The result is kept as evidence for the agency.</translation>
    </message>
    <message>
        <source>Scan the test slip here</source>
        <translation>Scan the test slip here</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>dpi</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Scanned</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>No test slip of this printer was scanned yet.</source>
        <translation>No test slip of this printer was scanned yet.</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>This computer has no printer.</translation>
    </message>
    <message>
        <source>as the printer chooses</source>
        <translation>as the printer chooses</translation>
    </message>
    <message>
        <source>The test slip is on its way.</source>
        <translation>The test slip is on its way.</translation>
    </message>
    <message>
        <source>Scan its barcode.</source>
        <translation>Scan its barcode.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>Both sides of the paper</source>
        <translation>Both sides of the paper</translation>
    </message>
    <message>
        <source>how this seat prints each kind of sheet</source>
        <translation>how this seat prints each kind of sheet</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Payment slip, and all others</source>
        <translation>Payment slip, and all others</translation>
    </message>
    <message>
        <source>From now on it is printed this way.</source>
        <translation>From now on it is printed this way.</translation>
    </message>
    <message>
        <source>no printer</source>
        <translation>no printer</translation>
    </message>
    <message>
        <source>There is no printer to test.</source>
        <translation>There is no printer to test.</translation>
    </message>
    <message>
        <source>Test slip as PDF …</source>
        <translation>Test slip as PDF …</translation>
    </message>
    <message>
        <source>Save the test slip</source>
        <translation>Save the test slip</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>The test slip was saved.</source>
        <translation>The test slip was saved.</translation>
    </message>
    <message>
        <source>A PDF proves nothing about a printer: print it at 100 % on the printer it is for, and scan that paper.</source>
        <translation>A PDF proves nothing about a printer: print it at 100 % on the printer it is for, and scan that paper.</translation>
    </message>
    <message>
        <source>This was not printed as chosen here.</source>
        <translation>This was not printed as chosen here.</translation>
    </message>
    <message>
        <source>It is of %1 at %2 dpi.</source>
        <extracomment>what a test slip was printed by: %1 printer, %2 dots per inch</extracomment>
        <translation>It is of %1 at %2 dpi.</translation>
    </message>
    <message>
        <source>Connect one and press F5, or save the slips as PDF and print them elsewhere at 100%.</source>
        <translation>Connect one and press F5, or save the slips as PDF and print them elsewhere at 100%.</translation>
    </message>
</context>
<context>
    <name>keshikomi::QrSide</name>
    <message>
        <source>Make the QR</source>
        <translation>Make the QR</translation>
    </message>
    <message>
        <source>Customer screen</source>
        <translation>Customer screen</translation>
    </message>
    <message>
        <source>Payment page of %1</source>
        <translation>Payment page of %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Valid until %1</translation>
    </message>
    <message>
        <source>The QR is being made</source>
        <translation>The QR is being made</translation>
    </message>
    <message>
        <source>It appears here as soon as the centre answers.</source>
        <translation>It appears here as soon as the centre answers.</translation>
    </message>
    <message>
        <source>No QR yet</source>
        <translation>No QR yet</translation>
    </message>
    <message>
        <source>The customer pays by card on their own phone.</source>
        <translation>The customer pays by card on their own phone.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Nothing to pay</translation>
    </message>
    <message>
        <source>Make the QR all the same</source>
        <translation>Make the QR all the same</translation>
    </message>
    <message>
        <source>A slip is out</source>
        <translation>A slip is out</translation>
    </message>
</context>
<context>
    <name>keshikomi::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
</context>
<context>
    <name>keshikomi::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>keshikomi::RailEntry</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation><numerusform>%n waiting</numerusform><numerusform>%n waiting</numerusform></translation>
    </message>
</context>
<context>
    <name>keshikomi::RefundAccountWindow</name>
    <message>
        <source>Account for refunds</source>
        <translation>Account for refunds</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>A refund that was asked for before goes to the account it was asked for with.</source>
        <translation>A refund that was asked for before goes to the account it was asked for with.</translation>
    </message>
    <message>
        <source>The account of %1 is saved.</source>
        <translation>The account of %1 is saved.</translation>
    </message>
</context>
<context>
    <name>keshikomi::RefundBank</name>
    <message>
        <source>The same file again …</source>
        <translation>The same file again …</translation>
    </message>
    <message>
        <source>File for the bank</source>
        <translation>File for the bank</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Transfer on</source>
        <translation>Transfer on</translation>
    </message>
    <message>
        <source>Orderer code</source>
        <translation>Orderer code</translation>
    </message>
    <message>
        <source>The 10 digits by which the bank knows the house.</source>
        <translation>The 10 digits by which the bank knows the house.</translation>
    </message>
    <message>
        <source>Write the file …</source>
        <translation>Write the file …</translation>
    </message>
    <message>
        <source>Paid by the bank</source>
        <translation>Paid by the bank</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>Record as paid</source>
        <translation>Record as paid</translation>
    </message>
    <message>
        <source>There is no agreement with a bank yet.</source>
        <translation>There is no agreement with a bank yet.</translation>
    </message>
    <message>
        <source>Type the orderer code: 10 digits, from the contract with the bank.</source>
        <translation>Type the orderer code: 10 digits, from the contract with the bank.</translation>
    </message>
    <message>
        <source>Paid otherwise …</source>
        <translation>Paid otherwise …</translation>
    </message>
</context>
<context>
    <name>keshikomi::RefundOutsideWindow</name>
    <message>
        <source>Paid back otherwise</source>
        <translation>Paid back otherwise</translation>
    </message>
    <message>
        <source>Open payments</source>
        <translation>Open payments</translation>
    </message>
    <message>
        <source>It is this customer's money</source>
        <translation>It is this customer's money</translation>
    </message>
    <message>
        <source>Record …</source>
        <translation>Record …</translation>
    </message>
    <message>
        <source>Money that went back at the till or by the card's agency, not by a file for the bank.</source>
        <translation>Money that went back at the till or by the card's agency, not by a file for the bank.</translation>
    </message>
    <message>
        <source>Payer, number or amount</source>
        <translation>Payer, number or amount</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Payer or number</source>
        <translation>Payer or number</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>No payment is open.</source>
        <translation>No payment is open.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Empty: all that is open.</source>
        <translation>Empty: all that is open.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What went back</source>
        <translation>What went back</translation>
    </message>
    <message>
        <source>%1: %2 to %3, which was asked for by transfer.</source>
        <translation>%1: %2 to %3, which was asked for by transfer.</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 open</source>
        <translation>%1 of %2, %3: %4 open</translation>
    </message>
    <message>
        <source>Choose the payment the money came by.</source>
        <translation>Choose the payment the money came by.</translation>
    </message>
    <message>
        <source>Choose the customer.</source>
        <translation>Choose the customer.</translation>
    </message>
    <message>
        <source>%1 is recorded: %2 went back to %3.</source>
        <translation>%1 is recorded: %2 went back to %3.</translation>
    </message>
    <message>
        <source>%1 would be recorded as given back to %2 on %3 (%4). Press again to record it.</source>
        <extracomment>%1 an amount, %2 whose it is, %3 a day, %4 cash or card</extracomment>
        <translation>%1 would be recorded as given back to %2 on %3 (%4). Press again to record it.</translation>
    </message>
    <message>
        <source>%1 is cancelled then, and goes into no file for the bank.</source>
        <translation>%1 is cancelled then, and goes into no file for the bank.</translation>
    </message>
</context>
<context>
    <name>keshikomi::RefundsPage</name>
    <message>
        <source>Refunds</source>
        <translation>Refunds</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>On their way</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Account …</source>
        <translation>Account …</translation>
    </message>
    <message>
        <source>Cancel …</source>
        <translation>Cancel …</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Asked for by</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>No refund waits.</source>
        <translation>No refund waits.</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) written to the bank's file: %1</source>
        <translation><numerusform>%n refund written to the bank's file: %1</numerusform><numerusform>%n refunds written to the bank's file: %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to approve</source>
        <translation><numerusform>%n to approve</numerusform><numerusform>%n to approve</numerusform></translation>
    </message>
    <message>
        <source>%1 on its way</source>
        <translation>%1 on its way</translation>
    </message>
    <message>
        <source>Sent back …</source>
        <translation>Sent back …</translation>
    </message>
    <message>
        <source>You asked for this refund: another person must approve it.</source>
        <translation>You asked for this refund: another person must approve it.</translation>
    </message>
    <message>
        <source>Approve it if the customer is to get this money back.</source>
        <translation>Approve it if the customer is to get this money back.</translation>
    </message>
    <message>
        <source>Goes out with the next file for the bank.</source>
        <translation>Goes out with the next file for the bank.</translation>
    </message>
    <message>
        <source>Is in file %1. Record it as paid when the bank has booked it.</source>
        <translation>Is in file %1. Record it as paid when the bank has booked it.</translation>
    </message>
    <message>
        <source>Has left the bank.</source>
        <translation>Has left the bank.</translation>
    </message>
    <message>
        <source>Its money is open again.</source>
        <translation>Its money is open again.</translation>
    </message>
    <message>
        <source>The refund was approved.</source>
        <translation>The refund was approved.</translation>
    </message>
    <message>
        <source>%1 was sent. Press again if the bank sent it back.</source>
        <translation>%1 was sent. Press again if the bank sent it back.</translation>
    </message>
    <message>
        <source>Press again to cancel %1.</source>
        <translation>Press again to cancel %1.</translation>
    </message>
    <message>
        <source>The money is then open again on the payment it came from.</source>
        <translation>The money is then open again on the payment it came from.</translation>
    </message>
    <message>
        <source>The refund was cancelled. Its money is open again.</source>
        <translation>The refund was cancelled. Its money is open again.</translation>
    </message>
    <message>
        <source>The refund was recorded as paid.</source>
        <translation>The refund was recorded as paid.</translation>
    </message>
    <message>
        <source>You asked for it yourself. Another person must approve it.</source>
        <translation>You asked for it yourself. Another person must approve it.</translation>
    </message>
    <message>
        <source>Choose a refund that waits for approval.</source>
        <translation>Choose a refund that waits for approval.</translation>
    </message>
    <message>
        <source>Choose a refund that is not cancelled.</source>
        <translation>Choose a refund that is not cancelled.</translation>
    </message>
    <message>
        <source>Choose a refund that is approved and not paid yet.</source>
        <translation>Choose a refund that is approved and not paid yet.</translation>
    </message>
</context>
<context>
    <name>keshikomi::RemindersWindow</name>
    <message>
        <source>Letters may be sent.</source>
        <translation>Letters may be sent.</translation>
    </message>
    <message>
        <source>No letters now: a payment of it has been reported.</source>
        <translation>No letters now: a payment of it has been reported.</translation>
    </message>
    <message>
        <source>No letters now: a direct debit of it is under way.</source>
        <translation>No letters now: a direct debit of it is under way.</translation>
    </message>
    <message>
        <source>No letters: its customer is not to get any.</source>
        <translation>No letters: its customer is not to get any.</translation>
    </message>
    <message>
        <source>No letters: held back (%1).</source>
        <translation>No letters: held back (%1).</translation>
    </message>
    <message>
        <source>Reminders of %1</source>
        <translation>Reminders of %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Letters about the bill</source>
        <translation>Letters about the bill</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Hold back</translation>
    </message>
    <message>
        <source>Letters again</source>
        <translation>Letters again</translation>
    </message>
    <message>
        <source>No letter was sent about this bill.</source>
        <translation>No letter was sent about this bill.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A dispute, a promise to pay. The bill is not debited either until the letters may be sent again.</source>
        <translation>A dispute, a promise to pay. The bill is not debited either until the letters may be sent again.</translation>
    </message>
    <message>
        <source>Letters about %1 are held back.</source>
        <translation>Letters about %1 are held back.</translation>
    </message>
    <message>
        <source>Until you let them be sent again.</source>
        <translation>Until you let them be sent again.</translation>
    </message>
    <message>
        <source>Letters about %1 may be sent again.</source>
        <translation>Letters about %1 may be sent again.</translation>
    </message>
</context>
<context>
    <name>keshikomi::ReportForm</name>
    <message>
        <source>Take a file in …</source>
        <translation>Take a file in …</translation>
    </message>
    <message>
        <source>Take the figures in</source>
        <translation>Take the figures in</translation>
    </message>
    <message>
        <source>Collected gross</source>
        <translation>Collected gross</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Fees before tax</source>
        <translation>Fees before tax</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Stamp duty</translation>
    </message>
    <message>
        <source>Transfer fee before tax</source>
        <translation>Transfer fee before tax</translation>
    </message>
    <message>
        <source>Net paid out</source>
        <translation>Net paid out</translation>
    </message>
    <message>
        <source>Column map of the file</source>
        <translation>Column map of the file</translation>
    </message>
    <message>
        <source>by its header row</source>
        <translation>by its header row</translation>
    </message>
    <message>
        <source>Beside (kept back: −)</source>
        <translation>Beside (kept back: −)</translation>
    </message>
    <message>
        <source>Tasks for late payouts</source>
        <translation>Tasks for late payouts</translation>
    </message>
    <message>
        <source>A task for each payout that did not come in time, once.</source>
        <translation>A task for each payout that did not come in time, once.</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Further fields</translation>
    </message>
    <message>
        <source>Fees are told with tax</source>
        <translation>Fees are told with tax</translation>
    </message>
    <message>
        <source>Fees without tax</source>
        <translation>Fees without tax</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Period from</translation>
    </message>
    <message>
        <source>Empty: as the cycle has it.</source>
        <translation>Empty: as the cycle has it.</translation>
    </message>
    <message>
        <source>Period until</source>
        <translation>Period until</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>The period ends before it begins.</translation>
    </message>
</context>
<context>
    <name>keshikomi::RulesMenu</name>
    <message>
        <source>Rules and payers</source>
        <translation>Rules and payers</translation>
    </message>
    <message>
        <source>Order of the passes and back-test …</source>
        <translation>Order of the passes and back-test …</translation>
    </message>
    <message>
        <source>Payers learned …</source>
        <translation>Payers learned …</translation>
    </message>
    <message>
        <source>Standing numbers …</source>
        <translation>Standing numbers …</translation>
    </message>
    <message>
        <source>Clearing rules …</source>
        <translation>Clearing rules …</translation>
    </message>
</context>
<context>
    <name>keshikomi::SampleWindow</name>
    <message>
        <source>Sample: %1</source>
        <translation>Sample: %1</translation>
    </message>
    <message>
        <source>Invented sheets by this template. They follow the file whenever it is saved.</source>
        <translation>Invented sheets by this template. They follow the file whenever it is saved.</translation>
    </message>
</context>
<context>
    <name>keshikomi::SearchField</name>
    <message>
        <source>Search customer, WIP number, amount, phone, last 4 of plate</source>
        <translation>Search customer, WIP number, amount, phone, last 4 of plate</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>keshikomi::SettingsMenu</name>
    <message>
        <source>Templates of sheets …</source>
        <translation>Templates of sheets …</translation>
    </message>
    <message>
        <source>Message on sheets …</source>
        <translation>Message on sheets …</translation>
    </message>
    <message>
        <source>Print sets …</source>
        <translation>Print sets …</translation>
    </message>
    <message>
        <source>Payment links and SMS …</source>
        <translation>Payment links and SMS …</translation>
    </message>
    <message>
        <source>Sheets, links, shops</source>
        <translation>Sheets, links, shops</translation>
    </message>
    <message>
        <source>Shops and companies …</source>
        <translation>Shops and companies …</translation>
    </message>
    <message>
        <source>Holidays …</source>
        <translation>Holidays …</translation>
    </message>
</context>
<context>
    <name>keshikomi::SettlementPage</name>
    <message>
        <source>Settlement</source>
        <translation>Settlement</translation>
    </message>
    <message>
        <source>Payouts of the agencies</source>
        <translation>Payouts of the agencies</translation>
    </message>
    <message>
        <source>Book the payout</source>
        <translation>Book the payout</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Payout on</source>
        <translation>Payout on</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>No agency has a fee plan yet. Say by which plan one settles.</source>
        <translation>No agency has a fee plan yet. Say by which plan one settles.</translation>
    </message>
    <message>
        <source>The agency's report</source>
        <translation>The agency's report</translation>
    </message>
    <message>
        <source>Bank line</source>
        <translation>Bank line</translation>
    </message>
    <message>
        <source>Bank line that brought the payout</source>
        <translation>Bank line that brought the payout</translation>
    </message>
    <message numerus="yes">
        <source>%n payout(s) late</source>
        <translation><numerusform>%n payout late</numerusform><numerusform>%n payouts late</numerusform></translation>
    </message>
    <message>
        <source>no payout is late</source>
        <translation>no payout is late</translation>
    </message>
    <message>
        <source>Select a payout to see how it comes about.</source>
        <translation>Select a payout to see how it comes about.</translation>
    </message>
    <message>
        <source>Reports (*.csv *.xlsx *.txt)</source>
        <translation>Reports (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>The report agrees with the books.</source>
        <translation>The report agrees with the books.</translation>
    </message>
    <message>
        <source>The report is taken in, but something is missing: look at the right.</source>
        <translation>The report is taken in, but something is missing: look at the right.</translation>
    </message>
    <message>
        <source>The payout is booked.</source>
        <translation>The payout is booked.</translation>
    </message>
    <message>
        <source>The booking was taken back.</source>
        <translation>The booking was taken back.</translation>
    </message>
    <message>
        <source>The report was taken back.</source>
        <translation>The report was taken back.</translation>
    </message>
    <message>
        <source>Tenants …</source>
        <translation>Tenants …</translation>
    </message>
    <message>
        <source>Agreements and fees …</source>
        <translation>Agreements and fees …</translation>
    </message>
    <message>
        <source>No transfer of this amount</source>
        <translation>No transfer of this amount</translation>
    </message>
    <message>
        <source>Choose a payout whose report is not here yet.</source>
        <translation>Choose a payout whose report is not here yet.</translation>
    </message>
    <message>
        <source>Choose a payout with a report and a transfer of the bank of its amount.</source>
        <translation>Choose a payout with a report and a transfer of the bank of its amount.</translation>
    </message>
    <message>
        <source>Nothing is paid out</source>
        <translation>Nothing is paid out</translation>
    </message>
    <message>
        <source>The charges are booked; what is owed stays with the agency.</source>
        <translation>The charges are booked; what is owed stays with the agency.</translation>
    </message>
    <message>
        <source>%1 of it is from the opening balance.</source>
        <translation>%1 of it is from the opening balance.</translation>
    </message>
    <message>
        <source>Every late payout has its task already.</source>
        <translation>Every late payout has its task already.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) made.</source>
        <translation><numerusform>%n task made.</numerusform><numerusform>%n tasks made.</numerusform></translation>
    </message>
</context>
<context>
    <name>keshikomi::ShadowWindow</name>
    <message>
        <source>Shadow run</source>
        <translation>Shadow run</translation>
    </message>
    <message>
        <source>%1 alike, %2 apart, %3 open in both</source>
        <translation>%1 alike, %2 apart, %3 open in both</translation>
    </message>
    <message>
        <source>Old number</source>
        <translation>Old number</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Cleared there</source>
        <translation>Cleared there</translation>
    </message>
    <message>
        <source>Cleared here</source>
        <translation>Cleared here</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payer</translation>
    </message>
</context>
<context>
    <name>keshikomi::SheetMenu</name>
    <message>
        <source>Sheets …</source>
        <translation>Sheets …</translation>
    </message>
    <message>
        <source>Of the customer</source>
        <translation>Of the customer</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sets</translation>
    </message>
    <message>
        <source>Open a bill first.</source>
        <translation>Open a bill first.</translation>
    </message>
    <message>
        <source>There is no set yet. Make one in the settings, under print sets.</source>
        <translation>There is no set yet. Make one in the settings, under print sets.</translation>
    </message>
    <message>
        <source>Several sheets of this bill in one go</source>
        <translation>Several sheets of this bill in one go</translation>
    </message>
    <message>
        <source>No money has come for this bill: there is nothing to give a receipt for.</source>
        <translation>No money has come for this bill: there is nothing to give a receipt for.</translation>
    </message>
</context>
<context>
    <name>keshikomi::SheetWindow</name>
    <message>
        <source>Save as PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>The sheet was saved.</source>
        <translation>The sheet was saved.</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Save the sheet</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>The sheet was printed.</source>
        <translation>The sheet was printed.</translation>
    </message>
    <message>
        <source>This seat has chosen no printer yet.</source>
        <translation>This seat has chosen no printer yet.</translation>
    </message>
    <message>
        <source>Choose it in the settings, or save the sheet as PDF.</source>
        <translation>Choose it in the settings, or save the sheet as PDF.</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>New issue</translation>
    </message>
    <message>
        <source>A document is printed again as it was. A new issue says what holds today.</source>
        <translation>A document is printed again as it was. A new issue says what holds today.</translation>
    </message>
    <message>
        <source>%1  customer %2</source>
        <extracomment>title of a window: %1 kind of sheet, %2 number of the customer</extracomment>
        <translation>%1  customer %2</translation>
    </message>
    <message>
        <source>%1  batch %2</source>
        <extracomment>title of a window: %1 kind of sheet, %2 number of the batch</extracomment>
        <translation>%1  batch %2</translation>
    </message>
    <message>
        <source>Language: the customer's</source>
        <translation>Language: the customer's</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Language of the sheet</translation>
    </message>
    <message>
        <source>Type: the customer's</source>
        <translation>Type: the customer's</translation>
    </message>
    <message>
        <source>Usual type</source>
        <translation>Usual type</translation>
    </message>
    <message>
        <source>Large type (Japanese)</source>
        <translation>Large type (Japanese)</translation>
    </message>
    <message>
        <source>Type of the sheet</source>
        <translation>Type of the sheet</translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation>Reissue</translation>
    </message>
    <message>
        <source>The slip that was issued before can still be paid, too.</source>
        <translation>The slip that was issued before can still be paid, too.</translation>
    </message>
    <message>
        <source>Take it back, or the bill could be paid twice.</source>
        <translation>Take it back, or the bill could be paid twice.</translation>
    </message>
    <message>
        <source>Make a new issue</source>
        <translation>Make a new issue</translation>
    </message>
    <message>
        <source>Print all the same</source>
        <translation>Print all the same</translation>
    </message>
</context>
<context>
    <name>keshikomi::ShopFactsView</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Of this shop alone.</source>
        <translation>Of this shop alone.</translation>
    </message>
    <message>
        <source>Chosen shop</source>
        <translation>Chosen shop</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Choose a shop in the list.</source>
        <translation>Choose a shop in the list.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>A change here is one for all %n shop(s) of the company.</source>
        <translation><numerusform>A change here is one for all %n shop of the company.</numerusform><numerusform>A change here is one for all %n shops of the company.</numerusform></translation>
    </message>
    <message>
        <source>The company has no other shop.</source>
        <translation>The company has no other shop.</translation>
    </message>
    <message>
        <source>Another company has this name.</source>
        <translation>Another company has this name.</translation>
    </message>
    <message numerus="yes">
        <source>This changes the company for all its %n shop(s). Press again to save it.</source>
        <translation><numerusform>This changes the company for all its %n shop. Press again to save it.</numerusform><numerusform>This changes the company for all its %n shops. Press again to save it.</numerusform></translation>
    </message>
    <message>
        <source>What was handed out already stays as it is.</source>
        <translation>What was handed out already stays as it is.</translation>
    </message>
    <message>
        <source>The facts of %1 are saved.</source>
        <translation>The facts of %1 are saved.</translation>
    </message>
</context>
<context>
    <name>keshikomi::ShopFields</name>
    <message>
        <source>Its name</source>
        <translation>Its name</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registration number</translation>
    </message>
    <message>
        <source>T and 13 digits; empty: none.</source>
        <translation>T and 13 digits; empty: none.</translation>
    </message>
    <message>
        <source>Its name in English</source>
        <translation>Its name in English</translation>
    </message>
    <message>
        <source>For English sheets; empty: the Japanese one.</source>
        <translation>For English sheets; empty: the Japanese one.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>For slips.</source>
        <translation>For slips.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Shop in English</source>
        <translation>Shop in English</translation>
    </message>
    <message>
        <source>Address in English</source>
        <translation>Address in English</translation>
    </message>
    <message>
        <source>Hours in English</source>
        <translation>Hours in English</translation>
    </message>
    <message>
        <source>Bank and branch</source>
        <translation>Bank and branch</translation>
    </message>
    <message>
        <source>For transfers, on slips; empty: none.</source>
        <translation>For transfers, on slips; empty: none.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Holder in kana</source>
        <translation>Holder in kana</translation>
    </message>
    <message>
        <source>The first digit of %1 is not the check digit of a corporate number. That is right for some sole traders; else look at the notice of the tax office again.</source>
        <translation>The first digit of %1 is not the check digit of a corporate number. That is right for some sole traders; else look at the notice of the tax office again.</translation>
    </message>
</context>
<context>
    <name>keshikomi::ShopsWindow</name>
    <message>
        <source>Shops and companies</source>
        <translation>Shops and companies</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registration number</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Shops</translation>
    </message>
    <message>
        <source>Add the shop …</source>
        <translation>Add the shop …</translation>
    </message>
    <message>
        <source>Each company keeps its own books: its months, its journal, its contracts and its registration number.</source>
        <translation>Each company keeps its own books: its months, its journal, its contracts and its registration number.</translation>
    </message>
    <message>
        <source>There is no shop yet.</source>
        <translation>There is no shop yet.</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>New shop</translation>
    </message>
    <message>
        <source>another company</source>
        <translation>another company</translation>
    </message>
    <message>
        <source>There is a company of this name. Choose it above.</source>
        <translation>There is a company of this name. Choose it above.</translation>
    </message>
    <message>
        <source>%1 would be added as a shop of %2. Press again to add it.</source>
        <translation>%1 would be added as a shop of %2. Press again to add it.</translation>
    </message>
    <message>
        <source>A shop cannot be removed afterwards.</source>
        <translation>A shop cannot be removed afterwards.</translation>
    </message>
    <message>
        <source>%1 was added as a shop of %2.</source>
        <translation>%1 was added as a shop of %2.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Chosen shop</source>
        <translation>Chosen shop</translation>
    </message>
</context>
<context>
    <name>keshikomi::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>keshikomi::SlipSide</name>
    <message>
        <source>No barcode: over the limit of the tills.</source>
        <translation>No barcode: over the limit of the tills.</translation>
    </message>
    <message>
        <source>No barcode: the due day has passed.</source>
        <translation>No barcode: the due day has passed.</translation>
    </message>
    <message>
        <source>No barcode: no agreement with an agency.</source>
        <translation>No barcode: no agreement with an agency.</translation>
    </message>
    <message>
        <source>No barcode.</source>
        <translation>No barcode.</translation>
    </message>
    <message>
        <source>Make the slip</source>
        <translation>Make the slip</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>The payment slip</source>
        <translation>The payment slip</translation>
    </message>
    <message>
        <source>The slip was not made.</source>
        <translation>The slip was not made.</translation>
    </message>
    <message>
        <source>The slip is being made and read back …</source>
        <translation>The slip is being made and read back …</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) read back and right.</source>
        <translation><numerusform>%n code read back and right.</numerusform><numerusform>%n codes read back and right.</numerusform></translation>
    </message>
    <message>
        <source>Save the payment slip</source>
        <translation>Save the payment slip</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Look closer</translation>
    </message>
    <message>
        <source>Which printer takes the slips here?</source>
        <translation>Which printer takes the slips here?</translation>
    </message>
    <message>
        <source>Print on this one</source>
        <translation>Print on this one</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>A4 paper with all the ways to pay that this bill has.</source>
        <translation>A4 paper with all the ways to pay that this bill has.</translation>
    </message>
    <message>
        <source>Show the slip again</source>
        <translation>Show the slip again</translation>
    </message>
    <message>
        <source>Given out by %2 (%1).</source>
        <translation>Given out by %2 (%1).</translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation>Reissue</translation>
    </message>
    <message>
        <source>Print all the same</source>
        <translation>Print all the same</translation>
    </message>
</context>
<context>
    <name>keshikomi::SplitRows</name>
    <message>
        <source>%1, open %2</source>
        <extracomment>a bill and what is open on it</extracomment>
        <translation>%1, open %2</translation>
    </message>
    <message>
        <source>Only %1 is open.</source>
        <translation>Only %1 is open.</translation>
    </message>
    <message>
        <source>Only %1 of the payment is left.</source>
        <translation>Only %1 of the payment is left.</translation>
    </message>
    <message>
        <source>“%1” is less than nothing. Enter what this bill gets.</source>
        <translation>“%1” is less than nothing. Enter what this bill gets.</translation>
    </message>
</context>
<context>
    <name>keshikomi::StaffPage</name>
    <message>
        <source>looks at everything, changes nothing</source>
        <translation>looks at everything, changes nothing</translation>
    </message>
    <message>
        <source>customers, work orders, bills, slips and links</source>
        <translation>customers, work orders, bills, slips and links</translation>
    </message>
    <message>
        <source>as the front desk, and cancels bills</source>
        <translation>as the front desk, and cancels bills</translation>
    </message>
    <message>
        <source>imports, clears, undoes, approves refunds, closes the books</source>
        <translation>imports, clears, undoes, approves refunds, closes the books</translation>
    </message>
    <message>
        <source>everything, also staff, agreements and month locks</source>
        <translation>everything, also staff, agreements and month locks</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remove from the list</translation>
    </message>
    <message>
        <source>You are %1: %2.</source>
        <translation>You are %1: %2.</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Login name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>May do</translation>
    </message>
    <message>
        <source>Nobody is named yet: everybody may do everything.</source>
        <translation>Nobody is named yet: everybody may do everything.</translation>
    </message>
    <message>
        <source>Login name of the computer</source>
        <translation>Login name of the computer</translation>
    </message>
    <message>
        <source>The login name is the one of the computer, so nobody can work in another's name. A new role holds when the person starts the program again.</source>
        <translation>The login name is the one of the computer, so nobody can work in another's name. A new role holds when the person starts the program again.</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>%1 is now: %2.</translation>
    </message>
    <message>
        <source>%1 may only look from now on.</source>
        <translation>%1 may only look from now on.</translation>
    </message>
</context>
<context>
    <name>keshikomi::StandingMoneyWindow</name>
    <message>
        <source>Owes nothing</source>
        <translation>Owes nothing</translation>
    </message>
    <message>
        <source>Bills of another company</source>
        <translation>Bills of another company</translation>
    </message>
    <message>
        <source>Can be cleared</source>
        <translation>Can be cleared</translation>
    </message>
    <message>
        <source>Money on standing numbers</source>
        <translation>Money on standing numbers</translation>
    </message>
    <message>
        <source>Bills it would clear</source>
        <translation>Bills it would clear</translation>
    </message>
    <message>
        <source>Clear these bills …</source>
        <translation>Clear these bills …</translation>
    </message>
    <message>
        <source>Money that customers paid into their numbers clears their oldest bills first. What is beyond the limits of a number waits for the clearing page.</source>
        <translation>Money that customers paid into their numbers clears their oldest bills first. What is beyond the limits of a number waits for the clearing page.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>No money on a standing number is open.</source>
        <translation>No money on a standing number is open.</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Bill</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Gets</translation>
    </message>
    <message>
        <source>It would clear no bill.</source>
        <translation>It would clear no bill.</translation>
    </message>
    <message>
        <source>Press again to clear %1 with payment %2.</source>
        <translation>Press again to clear %1 with payment %2.</translation>
    </message>
    <message>
        <source>The bills are of another company than the one that got the money.</source>
        <translation>The bills are of another company than the one that got the money.</translation>
    </message>
    <message>
        <source>The bills below are cleared, oldest first.</source>
        <translation>The bills below are cleared, oldest first.</translation>
    </message>
    <message>
        <source>Payment %1 cleared %2.</source>
        <translation>Payment %1 cleared %2.</translation>
    </message>
    <message>
        <source>%1 of it stays open.</source>
        <translation>%1 of it stays open.</translation>
    </message>
    <message>
        <source>It would clear</source>
        <translation>It would clear</translation>
    </message>
</context>
<context>
    <name>keshikomi::StandingWindow</name>
    <message>
        <source>Standing numbers</source>
        <translation>Standing numbers</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Close the number …</source>
        <translation>Close the number …</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>No standing number yet.</source>
        <translation>No standing number yet.</translation>
    </message>
    <message>
        <source>Number of a customer</source>
        <translation>Number of a customer</translation>
    </message>
    <message>
        <source>Virtual account, remitter code or SmartPit number.</source>
        <translation>Virtual account, remitter code or SmartPit number.</translation>
    </message>
    <message>
        <source>Empty: 1 yen.</source>
        <translation>Empty: 1 yen.</translation>
    </message>
    <message>
        <source>Empty: no bound. What is beyond the limits waits for a person.</source>
        <translation>Empty: no bound. What is beyond the limits waits for a person.</translation>
    </message>
    <message>
        <source>This customer has no standing number.</source>
        <translation>This customer has no standing number.</translation>
    </message>
    <message>
        <source>Choose the customer.</source>
        <translation>Choose the customer.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is saved.</translation>
    </message>
    <message>
        <source>Press again to close %1.</source>
        <translation>Press again to close %1.</translation>
    </message>
    <message>
        <source>What is paid into it afterwards waits for a person.</source>
        <translation>What is paid into it afterwards waits for a person.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 is closed.</translation>
    </message>
    <message>
        <source>Money that came in …</source>
        <translation>Money that came in …</translation>
    </message>
</context>
<context>
    <name>keshikomi::StatementsView</name>
    <message>
        <source>nothing to pay</source>
        <translation>nothing to pay</translation>
    </message>
    <message>
        <source>paid out</source>
        <translation>paid out</translation>
    </message>
    <message>
        <source>to pay out</source>
        <translation>to pay out</translation>
    </message>
    <message>
        <source>Statements of the tenant</source>
        <translation>Statements of the tenant</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Brought forward</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Payout</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>Carried on</translation>
    </message>
    <message>
        <source>Payout on</source>
        <translation>Payout on</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>New statement …</source>
        <translation>New statement …</translation>
    </message>
    <message>
        <source>Show as PDF …</source>
        <translation>Show as PDF …</translation>
    </message>
    <message>
        <source>Record the payout …</source>
        <translation>Record the payout …</translation>
    </message>
    <message>
        <source>Close the month …</source>
        <translation>Close the month …</translation>
    </message>
    <message>
        <source>This tenant has no statement yet.</source>
        <translation>This tenant has no statement yet.</translation>
    </message>
    <message>
        <source>Bank the payout left</source>
        <translation>Bank the payout left</translation>
    </message>
    <message>
        <source>Day the payout left</source>
        <translation>Day the payout left</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>%1 of %2 would be booked as paid out.</source>
        <translation>%1 of %2 would be booked as paid out.</translation>
    </message>
    <message>
        <source>Press it once more to do it.</source>
        <translation>Press it once more to do it.</translation>
    </message>
    <message>
        <source>The payout of %1 is booked.</source>
        <translation>The payout of %1 is booked.</translation>
    </message>
    <message>
        <source>Type a month as 2026-11.</source>
        <translation>Type a month as 2026-11.</translation>
    </message>
    <message>
        <source>%1 and all months before would be closed for good.</source>
        <translation>%1 and all months before would be closed for good.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 is closed.</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Paid from</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>Month to close</source>
        <translation>Month to close</translation>
    </message>
    <message>
        <source>Undo …</source>
        <translation>Undo …</translation>
    </message>
    <message>
        <source>Undo the payout …</source>
        <translation>Undo the payout …</translation>
    </message>
    <message>
        <source>Undo the statement …</source>
        <translation>Undo the statement …</translation>
    </message>
    <message>
        <source>The payout of %1 would be owed again.</source>
        <translation>The payout of %1 would be owed again.</translation>
    </message>
    <message>
        <source>%1 would be taken back. What it told waits for the next one.</source>
        <translation>%1 would be taken back. What it told waits for the next one.</translation>
    </message>
    <message>
        <source>The payout of %1 is taken back.</source>
        <translation>The payout of %1 is taken back.</translation>
    </message>
    <message>
        <source>%1 is taken back.</source>
        <translation>%1 is taken back.</translation>
    </message>
</context>
<context>
    <name>keshikomi::Stepper</name>
    <message>
        <source>Progress of the payment</source>
        <translation>Progress of the payment</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
</context>
<context>
    <name>keshikomi::TakeOver</name>
    <message>
        <source>Take over now</source>
        <translation>Take over now</translation>
    </message>
    <message>
        <source>Take over open bills …</source>
        <translation>Take over open bills …</translation>
    </message>
    <message>
        <source>Shadow run …</source>
        <translation>Shadow run …</translation>
    </message>
    <message>
        <source>List of the old program</source>
        <translation>List of the old program</translation>
    </message>
    <message>
        <source>File of the bank</source>
        <translation>File of the bank</translation>
    </message>
    <message>
        <source>Undo the take-over</source>
        <translation>Undo the take-over</translation>
    </message>
    <message>
        <source>What agencies had</source>
        <translation>What agencies had</translation>
    </message>
    <message>
        <source>Take over credits …</source>
        <translation>Take over credits …</translation>
    </message>
    <message>
        <source>List of the customers' credits</source>
        <translation>List of the customers' credits</translation>
    </message>
</context>
<context>
    <name>keshikomi::TasksPage</name>
    <message>
        <source>To check</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>What is left to a person</source>
        <translation>What is left to a person</translation>
    </message>
    <message>
        <source>Nothing is left to check.</source>
        <translation>Nothing is left to check.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation><numerusform>%n task</numerusform><numerusform>%n tasks</numerusform></translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Task %1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Select a task to see what to do about it.</source>
        <translation>Select a task to see what to do about it.</translation>
    </message>
</context>
<context>
    <name>keshikomi::TemplatesWindow</name>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation><numerusform>%n error</numerusform><numerusform>%n errors</numerusform></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an error in a template: %1 its place in the file, %2 what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Templates of sheets</source>
        <translation>Templates of sheets</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Choose a folder …</translation>
    </message>
    <message>
        <source>None of our own</source>
        <translation>None of our own</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>A template in this folder takes the place of the program's. It is checked again whenever it is saved; one that is wrong stops its own sheet.</source>
        <translation>A template in this folder takes the place of the program's. It is checked again whenever it is saved; one that is wrong stops its own sheet.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Only the program's own templates</source>
        <translation>Only the program's own templates</translation>
    </message>
    <message>
        <source>Choose a folder to use templates of your own.</source>
        <translation>Choose a folder to use templates of your own.</translation>
    </message>
    <message>
        <source>Folder of the templates</source>
        <translation>Folder of the templates</translation>
    </message>
    <message>
        <source>What is wrong with %1</source>
        <translation>What is wrong with %1</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) are wrong.</source>
        <translation><numerusform>%n template are wrong.</numerusform><numerusform>%n templates are wrong.</numerusform></translation>
    </message>
    <message>
        <source>All templates are right.</source>
        <translation>All templates are right.</translation>
    </message>
    <message>
        <source>Show a sample</source>
        <translation>Show a sample</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>The program's template to begin with</source>
        <translation>The program's template to begin with</translation>
    </message>
    <message>
        <source>There is no template in this folder yet. “Export” writes one to begin with.</source>
        <translation>There is no template in this folder yet. “Export” writes one to begin with.</translation>
    </message>
    <message>
        <source>Folder of the exported template</source>
        <translation>Folder of the exported template</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Use this folder</translation>
    </message>
    <message>
        <source>The template was exported.</source>
        <translation>The template was exported.</translation>
    </message>
</context>
<context>
    <name>keshikomi::TenantListView</name>
    <message>
        <source>Tenants</source>
        <translation>Tenants</translation>
    </message>
    <message>
        <source>Add the tenant</source>
        <translation>Add the tenant</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Billed</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Not told yet</translation>
    </message>
    <message>
        <source>To pay out</source>
        <translation>To pay out</translation>
    </message>
    <message>
        <source>Closed to</source>
        <translation>Closed to</translation>
    </message>
    <message>
        <source>Nobody is collected for yet.</source>
        <translation>Nobody is collected for yet.</translation>
    </message>
    <message>
        <source>New tenant</source>
        <translation>New tenant</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registration number</translation>
    </message>
    <message>
        <source>T and 13 digits; empty: none.</source>
        <translation>T and 13 digits; empty: none.</translation>
    </message>
    <message>
        <source>First bill number</source>
        <translation>First bill number</translation>
    </message>
    <message>
        <source>Last bill number</source>
        <translation>Last bill number</translation>
    </message>
    <message>
        <source>Its bills have a range of their own.</source>
        <translation>Its bills have a range of their own.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Bank and branch</source>
        <translation>Bank and branch</translation>
    </message>
    <message>
        <source>Where it is paid out to.</source>
        <translation>Where it is paid out to.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Holder in kana</source>
        <translation>Holder in kana</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>the whole house</source>
        <translation>the whole house</translation>
    </message>
    <message>
        <source>Bills %1 to %2</source>
        <translation>Bills %1 to %2</translation>
    </message>
    <message>
        <source>This is no bill number.</source>
        <translation>This is no bill number.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 was added.</translation>
    </message>
    <message>
        <source>Say what is kept of its money before its first statement.</source>
        <translation>Say what is kept of its money before its first statement.</translation>
    </message>
</context>
<context>
    <name>keshikomi::TenantsWindow</name>
    <message>
        <source>Tenants</source>
        <translation>Tenants</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>What is kept</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Statements</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
</context>
<context>
    <name>keshikomi::TermsForm</name>
    <message>
        <source>Use this plan</source>
        <translation>Use this plan</translation>
    </message>
    <message>
        <source>Plan and cycle</source>
        <translation>Plan and cycle</translation>
    </message>
    <message>
        <source>Agreed fee of an item</source>
        <translation>Agreed fee of an item</translation>
    </message>
    <message>
        <source>Before tax; empty: the plan's prices.</source>
        <translation>Before tax; empty: the plan's prices.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
</context>
<context>
    <name>keshikomi::TermsView</name>
    <message>
        <source>Fee plans of the agency</source>
        <translation>Fee plans of the agency</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Agreed fee</source>
        <translation>Agreed fee</translation>
    </message>
    <message>
        <source>This agency has no fee plan yet.</source>
        <translation>This agency has no fee plan yet.</translation>
    </message>
    <message>
        <source>A plan from a day on</source>
        <translation>A plan from a day on</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, now</translation>
    </message>
    <message>
        <source>The agency settles by this plan now.</source>
        <translation>The agency settles by this plan now.</translation>
    </message>
    <message>
        <source>Take in a plan …</source>
        <translation>Take in a plan …</translation>
    </message>
    <message>
        <source>A fee plan of your own contract, as a JSON file.</source>
        <translation>A fee plan of your own contract, as a JSON file.</translation>
    </message>
    <message>
        <source>A fee plan</source>
        <translation>A fee plan</translation>
    </message>
    <message>
        <source>Fee plans (*.json)</source>
        <translation>Fee plans (*.json)</translation>
    </message>
    <message>
        <source>The plan %1 can be chosen now.</source>
        <translation>The plan %1 can be chosen now.</translation>
    </message>
</context>
<context>
    <name>keshikomi::ToolWindow</name>
    <message>
        <source>That did not work.</source>
        <translation>That did not work.</translation>
    </message>
</context>
<context>
    <name>keshikomi::TopBar</name>
    <message>
        <source>Keshikomi</source>
        <translation>Keshikomi</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <extracomment>the button of who is at the desk, for screen readers</extracomment>
        <translation>Person: %1</translation>
    </message>
</context>
<context>
    <name>keshikomi::TwicePage</name>
    <message>
        <source>same slip</source>
        <translation>same slip</translation>
    </message>
    <message>
        <source>same payment request</source>
        <translation>same payment request</translation>
    </message>
    <message>
        <source>same payer and amount</source>
        <translation>same payer and amount</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Paid twice</translation>
    </message>
    <message>
        <source>Double payments</source>
        <translation>Double payments</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Keep as credit</source>
        <translation>Keep as credit</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Carry over</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Bill</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Why it is here</translation>
    </message>
    <message>
        <source>Paid before by</source>
        <translation>Paid before by</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>No bill was paid twice.</source>
        <translation>No bill was paid twice.</translation>
    </message>
    <message>
        <source>To another bill</source>
        <translation>To another bill</translation>
    </message>
    <message>
        <source>Number of the bill to carry it over to</source>
        <translation>Number of the bill to carry it over to</translation>
    </message>
    <message>
        <source>the bill was cancelled</source>
        <translation>the bill was cancelled</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation><numerusform>%n payment</numerusform><numerusform>%n payments</numerusform></translation>
    </message>
    <message>
        <source>A refund was asked for. Another person approves it.</source>
        <translation>A refund was asked for. Another person approves it.</translation>
    </message>
    <message>
        <source>Kept as credit of the customer.</source>
        <translation>Kept as credit of the customer.</translation>
    </message>
    <message>
        <source>Carried over to %1.</source>
        <translation>Carried over to %1.</translation>
    </message>
    <message>
        <source>Account for refunds …</source>
        <translation>Account for refunds …</translation>
    </message>
    <message>
        <source>Account …</source>
        <translation>Account …</translation>
    </message>
    <message>
        <source>To the refunds</source>
        <translation>To the refunds</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>That did not work.</translation>
    </message>
    <message>
        <source>Choose a payment first.</source>
        <translation>Choose a payment first.</translation>
    </message>
    <message>
        <source>Choose a payment and type a bill's number.</source>
        <translation>Choose a payment and type a bill's number.</translation>
    </message>
    <message>
        <source>Refund, not approved yet</source>
        <translation>Refund, not approved yet</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between two things that became of one payment</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Decided double payments</source>
        <translation>Decided double payments</translation>
    </message>
    <message>
        <source>Letter …</source>
        <translation>Letter …</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Nothing was decided yet.</translation>
    </message>
    <message>
        <source>Decide first what becomes of the payment. Its letter is under “Decided”.</source>
        <translation>Decide first what becomes of the payment. Its letter is under “Decided”.</translation>
    </message>
    <message>
        <source>The bill was cancelled, not paid twice.</source>
        <translation>The bill was cancelled, not paid twice.</translation>
    </message>
    <message>
        <source>%1 of it is not decided yet.</source>
        <translation>%1 of it is not decided yet.</translation>
    </message>
    <message>
        <source>Another person has not approved the refund yet.</source>
        <translation>Another person has not approved the refund yet.</translation>
    </message>
    <message>
        <source>A letter to the customer about what became of it</source>
        <translation>A letter to the customer about what became of it</translation>
    </message>
    <message>
        <source>It is decided already. Choose one under “To decide”.</source>
        <translation>It is decided already. Choose one under “To decide”.</translation>
    </message>
    <message>
        <source>%1 %2 (no. %3)</source>
        <extracomment>how and when the bill was paid before, and the number of the payment</extracomment>
        <translation>%1 %2 (no. %3)</translation>
    </message>
</context>
<context>
    <name>keshikomi::UndoPanel</name>
    <message>
        <source>Undo the import</source>
        <translation>Undo the import</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>Type %1 to confirm.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) leave the books</source>
        <translation><numerusform>%n payment leave the books</numerusform><numerusform>%n payments leave the books</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n clearing(s) are reversed</source>
        <translation><numerusform>%n clearing are reversed</numerusform><numerusform>%n clearings are reversed</numerusform></translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Open again: %1</translation>
    </message>
    <message>
        <source>What other files said of the same money stays.</source>
        <translation>What other files said of the same money stays.</translation>
    </message>
    <message>
        <source>This import cannot be undone any more:</source>
        <translation>This import cannot be undone any more:</translation>
    </message>
    <message>
        <source>Payment %1: %2</source>
        <translation>Payment %1: %2</translation>
    </message>
    <message>
        <source>Undo what was made of this money first.</source>
        <translation>Undo what was made of this money first.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) are reversed</source>
        <translation><numerusform>%n difference are reversed</numerusform><numerusform>%n differences are reversed</numerusform></translation>
    </message>
    <message>
        <source>Papers that left and tell of it: %1</source>
        <translation>Papers that left and tell of it: %1</translation>
    </message>
    <message>
        <source>Debited again: %1</source>
        <translation>Debited again: %1</translation>
    </message>
    <message>
        <source>Booking of its payout reversed: settlement %1</source>
        <translation>Booking of its payout reversed: settlement %1</translation>
    </message>
    <message>
        <source>Settles money that leaves, and balances no longer: settlement %1</source>
        <translation>Settles money that leaves, and balances no longer: settlement %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (import %2) told %n of these line(s), too: import it again afterwards, or their money is missing.</source>
        <translation><numerusform>%1 (import %2) told %n of these line, too: import it again afterwards, or their money is missing.</numerusform><numerusform>%1 (import %2) told %n of these lines, too: import it again afterwards, or their money is missing.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) of %1 will be back in the books</source>
        <translation><numerusform>%n payment of %1 will be back in the books</numerusform><numerusform>%n payments of %1 will be back in the books</numerusform></translation>
    </message>
    <message>
        <source>Refund %1 is cancelled</source>
        <translation>Refund %1 is cancelled</translation>
    </message>
</context>
<context>
    <name>keshikomi::UndoPreview</name>
    <message>
        <source>What undoing would do</source>
        <translation>What undoing would do</translation>
    </message>
</context>
<context>
    <name>keshikomi::UndoWords</name>
    <message>
        <source>Cleared</source>
        <translation>Cleared</translation>
    </message>
    <message numerus="yes">
        <source>%n clearing(s) would be undone</source>
        <translation><numerusform>%n clearing would be undone</numerusform><numerusform>%n clearings would be undone</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n clearing(s) undone</source>
        <translation><numerusform>%n clearing undone</numerusform><numerusform>%n clearings undone</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) would be undone</source>
        <translation><numerusform>%n difference would be undone</numerusform><numerusform>%n differences would be undone</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) undone</source>
        <translation><numerusform>%n difference undone</numerusform><numerusform>%n differences undone</numerusform></translation>
    </message>
    <message>
        <source>Refund %1 would be cancelled</source>
        <translation>Refund %1 would be cancelled</translation>
    </message>
    <message>
        <source>Refund %1 cancelled</source>
        <translation>Refund %1 cancelled</translation>
    </message>
    <message>
        <source>Already closed: %1. It stays there; the reversal is booked on %2.</source>
        <extracomment>%1 days, %2 the day of the reversal</extracomment>
        <translation>Already closed: %1. It stays there; the reversal is booked on %2.</translation>
    </message>
    <message>
        <source>Bills open again: %1</source>
        <translation>Bills open again: %1</translation>
    </message>
    <message>
        <source>Papers that left and tell of it: %1</source>
        <translation>Papers that left and tell of it: %1</translation>
    </message>
    <message>
        <source>This cannot be undone any more and stays:</source>
        <translation>This cannot be undone any more and stays:</translation>
    </message>
    <message>
        <source>Decided together with it and stays: %1</source>
        <translation>Decided together with it and stays: %1</translation>
    </message>
</context>
<context>
    <name>keshikomi::UnpaidBoard</name>
    <message>
        <source>Press to filter</source>
        <translation>Press to filter</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>By age</translation>
    </message>
    <message>
        <source>Due in the next weeks</source>
        <translation>Due in the next weeks</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Unpaid</translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s)</source>
        <translation><numerusform>%n bill</numerusform><numerusform>%n bills</numerusform></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>%1 % of all</source>
        <translation>%1 % of all</translation>
    </message>
    <message>
        <source>Over 30 days</source>
        <translation>Over 30 days</translation>
    </message>
    <message>
        <source>Provisionally paid</source>
        <translation>Provisionally paid</translation>
    </message>
    <message>
        <source>not final yet</source>
        <translation>not final yet</translation>
    </message>
    <message numerus="yes">
        <source>%n</source>
        <comment>bills</comment>
        <extracomment>a count of bills beside a bar; as short as can be</extracomment>
        <translation><numerusform>%n</numerusform><numerusform>%n</numerusform></translation>
    </message>
    <message>
        <source>in million yen</source>
        <translation>in million yen</translation>
    </message>
    <message>
        <source>in 1,000 yen</source>
        <translation>in 1,000 yen</translation>
    </message>
</context>
<context>
    <name>keshikomi::UnpaidPage</name>
    <message>
        <source>Unpaid</source>
        <translation>Unpaid</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>By bill</source>
        <translation>By bill</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Bill</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation>
    </message>
    <message>
        <source>Unpaid bills</source>
        <translation>Unpaid bills</translation>
    </message>
    <message>
        <source>Nothing is unpaid here.</source>
        <translation>Nothing is unpaid here.</translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s)</source>
        <translation><numerusform>%n bill</numerusform><numerusform>%n bills</numerusform></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Select a bill to see what happened to it.</source>
        <translation>Select a bill to see what happened to it.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
</context>
<context>
    <name>keshikomi::WatchWindow</name>
    <message>
        <source>Watched folders</source>
        <translation>Watched folders</translation>
    </message>
    <message>
        <source>Files that come to rest here are taken in while this program is open, and moved to "done" or "failed" within the folder.</source>
        <translation>Files that come to rest here are taken in while this program is open, and moved to "done" or "failed" within the folder.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>No folder is watched.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Times like 9:00, 13:30; empty: all the time</source>
        <translation>Times like 9:00, 13:30; empty: all the time</translation>
    </message>
    <message>
        <source>Add a folder …</source>
        <translation>Add a folder …</translation>
    </message>
    <message>
        <source>Watch it no more</source>
        <translation>Watch it no more</translation>
    </message>
    <message>
        <source>Keep the times</source>
        <translation>Keep the times</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Folder to watch</translation>
    </message>
    <message>
        <source>One of the times is none.</source>
        <translation>One of the times is none.</translation>
    </message>
</context>
<context>
    <name>keshikomi::actions</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Print the list</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Usual size</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dark colours</translation>
    </message>
    <message>
        <source>To the front desk</source>
        <translation>To the front desk</translation>
    </message>
    <message>
        <source>To accounting</source>
        <translation>To accounting</translation>
    </message>
    <message>
        <source>To management</source>
        <translation>To management</translation>
    </message>
    <message>
        <source>To the settings</source>
        <translation>To the settings</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>New work order</source>
        <translation>New work order</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Print slip</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Take payment</translation>
    </message>
    <message>
        <source>Save and bill</source>
        <translation>Save and bill</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Show QR</source>
        <translation>Show QR</translation>
    </message>
    <message>
        <source>Customer screen</source>
        <translation>Customer screen</translation>
    </message>
    <message>
        <source>Cancel the request …</source>
        <translation>Cancel the request …</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Fetch now</translation>
    </message>
    <message>
        <source>Undo the import …</source>
        <translation>Undo the import …</translation>
    </message>
    <message>
        <source>Clear and next</source>
        <translation>Clear and next</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Pick</translation>
    </message>
    <message>
        <source>Find another bill</source>
        <translation>Find another bill</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Undo the last</translation>
    </message>
    <message>
        <source>Clear automatically</source>
        <translation>Clear automatically</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>Write the request file</source>
        <translation>Write the request file</translation>
    </message>
    <message>
        <source>Read the result file</source>
        <translation>Read the result file</translation>
    </message>
    <message>
        <source>Count the cash</source>
        <translation>Count the cash</translation>
    </message>
    <message>
        <source>Close the day …</source>
        <translation>Close the day …</translation>
    </message>
    <message>
        <source>Refund …</source>
        <translation>Refund …</translation>
    </message>
    <message>
        <source>Show the bills</source>
        <translation>Show the bills</translation>
    </message>
    <message>
        <source>Write reminders</source>
        <translation>Write reminders</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Send …</source>
        <translation>Send …</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Make the report</translation>
    </message>
    <message>
        <source>Record the hand-over</source>
        <translation>Record the hand-over</translation>
    </message>
    <message>
        <source>Copy the rows with their titles</source>
        <translation>Copy the rows with their titles</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Choose the columns</translation>
    </message>
    <message>
        <source>Print many slips</source>
        <translation>Print many slips</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Show the evidence</translation>
    </message>
    <message>
        <source>Explain the point</source>
        <translation>Explain the point</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Show the report</translation>
    </message>
    <message>
        <source>Close the month …</source>
        <translation>Close the month …</translation>
    </message>
    <message>
        <source>Keep as credit</source>
        <translation>Keep as credit</translation>
    </message>
    <message>
        <source>Column maps …</source>
        <translation>Column maps …</translation>
    </message>
    <message>
        <source>Account …</source>
        <translation>Account …</translation>
    </message>
    <message>
        <source>Cancel the refund …</source>
        <translation>Cancel the refund …</translation>
    </message>
    <message>
        <source>Write the bank's file</source>
        <translation>Write the bank's file</translation>
    </message>
    <message>
        <source>Record as paid</source>
        <translation>Record as paid</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Rules and payers</source>
        <translation>Rules and payers</translation>
    </message>
    <message>
        <source>Take a report in …</source>
        <translation>Take a report in …</translation>
    </message>
    <message>
        <source>Book the payout</source>
        <translation>Book the payout</translation>
    </message>
    <message>
        <source>Completion report …</source>
        <translation>Completion report …</translation>
    </message>
    <message>
        <source>Not on the page that is open.</source>
        <translation>Not on the page that is open.</translation>
    </message>
    <message>
        <source>Not from a customer …</source>
        <translation>Not from a customer …</translation>
    </message>
    <message>
        <source>Cleared before …</source>
        <translation>Cleared before …</translation>
    </message>
</context>
<context>
    <name>keshikomi::debit</name>
    <message>
        <source>No result yet</source>
        <translation>No result yet</translation>
    </message>
    <message>
        <source>Billed again: %1</source>
        <translation>Billed again: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Debited on</source>
        <translation>Debited on</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Debits</source>
        <translation>Debits</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Payer number</source>
        <translation>Payer number</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Bills</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>keshikomi::desktop</name>
    <message>
        <source>Collections for dealers.</source>
        <translation>Collections for dealers.</translation>
    </message>
    <message>
        <source>Practice with an invented house; no real money moves.</source>
        <translation>Practice with an invented house; no real money moves.</translation>
    </message>
    <message>
        <source>Save a picture of every page.</source>
        <translation>Save a picture of every page.</translation>
    </message>
    <message>
        <source>ja or en.</source>
        <translation>ja or en.</translation>
    </message>
    <message>
        <source>80 to 160 percent.</source>
        <translation>80 to 160 percent.</translation>
    </message>
    <message>
        <source>How many bills the demo gets.</source>
        <translation>How many bills the demo gets.</translation>
    </message>
    <message>
        <source>Light words on a dark ground.</source>
        <translation>Light words on a dark ground.</translation>
    </message>
    <message>
        <source>Show this and end.</source>
        <translation>Show this and end.</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>Show the version and end.</translation>
    </message>
    <message>
        <source>Usage: keshikomi [options] [files to take in]</source>
        <translation>Usage: keshikomi [options] [files to take in]</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Not understood: %1</translation>
    </message>
    <message>
        <source>The books to open; else KESHIKOMI_STORE, else the usual place.</source>
        <translation>The books to open; else KESHIKOMI_STORE, else the usual place.</translation>
    </message>
</context>
<context>
    <name>keshikomi::desktop::ClosedWindow</name>
    <message>
        <source>Keshikomi</source>
        <translation>Keshikomi</translation>
    </message>
    <message>
        <source>The books cannot be opened</source>
        <translation>The books cannot be opened</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>keshikomi::desktop::MainWindow</name>
    <message>
        <source>The language changes at the next start.</source>
        <translation>The language changes at the next start.</translation>
    </message>
    <message>
        <source>Keshikomi</source>
        <translation>Keshikomi</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>Making customers, work orders and bills …</source>
        <translation>Making customers, work orders and bills …</translation>
    </message>
    <message>
        <source>The practice centre did not start.</source>
        <translation>The practice centre did not start.</translation>
    </message>
    <message>
        <source>In step %1</source>
        <translation>In step %1</translation>
    </message>
    <message>
        <source>Trying to connect</source>
        <translation>Trying to connect</translation>
    </message>
    <message>
        <source>In step by another seat</source>
        <translation>In step by another seat</translation>
    </message>
    <message>
        <source>Events stopped</source>
        <translation>Events stopped</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) were made.</source>
        <translation><numerusform>%n slip were made.</numerusform><numerusform>%n slips were made.</numerusform></translation>
    </message>
    <message>
        <source>%1 failed, %2 left.</source>
        <translation>%1 failed, %2 left.</translation>
    </message>
    <message>
        <source>%1 was not taken in.</source>
        <translation>%1 was not taken in.</translation>
    </message>
    <message>
        <source>%1 was taken in.</source>
        <translation>%1 was taken in.</translation>
    </message>
    <message>
        <source>%1 new, %2 seen before</source>
        <translation>%1 new, %2 seen before</translation>
    </message>
    <message>
        <source>Playing some months of payments …</source>
        <translation>Playing some months of payments …</translation>
    </message>
</context>
<context>
    <name>keshikomi::desktop::StartPage</name>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>These books are empty. Practise with an invented house, or say who you are and begin.</source>
        <translation>These books are empty. Practise with an invented house, or say who you are and begin.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Customers, work orders and bills are invented; a practice centre on this computer plays the collection agency. No real money moves.</source>
        <translation>Customers, work orders and bills are invented; a practice centre on this computer plays the collection agency. No real money moves.</translation>
    </message>
    <message>
        <source>Make the demo</source>
        <translation>Make the demo</translation>
    </message>
    <message>
        <source>Your house</source>
        <translation>Your house</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registration number</translation>
    </message>
    <message>
        <source>T and 13 digits; may stay empty</source>
        <translation>T and 13 digits; may stay empty</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>That did not work.</translation>
    </message>
</context>
<context>
    <name>keshikomi::format</name>
    <message>
        <source>Mon</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>%1-%2-%3 (%4)</source>
        <extracomment>%1 year, %2 month, %3 day, %4 day of the week</extracomment>
        <translation>%1-%2-%3 (%4)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation><numerusform>in %n day</numerusform><numerusform>in %n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation><numerusform>%n day ago</numerusform><numerusform>%n days ago</numerusform></translation>
    </message>
</context>
<context>
    <name>keshikomi::pages</name>
    <message>
        <source>Work and parts</source>
        <translation>Work and parts</translation>
    </message>
    <message>
        <source>Work and parts, 8 %</source>
        <translation>Work and parts, 8 %</translation>
    </message>
    <message>
        <source>Not taxed</source>
        <translation>Not taxed</translation>
    </message>
    <message>
        <source>Statutory costs (not taxed)</source>
        <translation>Statutory costs (not taxed)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>one thing that happened to a bill: %1 what, %2 who did it
----------
a due day: %1 the day, %2 how far it is from today</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Consumption tax 10 %</source>
        <translation>Consumption tax 10 %</translation>
    </message>
    <message>
        <source>Consumption tax 8 %</source>
        <translation>Consumption tax 8 %</translation>
    </message>
    <message>
        <source>being cancelled</source>
        <translation>being cancelled</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Cleared</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Bill %1</source>
        <translation>Bill %1</translation>
    </message>
    <message>
        <source>What the customer sees</source>
        <translation>What the customer sees</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Paid to</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Asked for so far</source>
        <translation>Asked for so far</translation>
    </message>
    <message>
        <source>Open a bill from the work orders to take its payment.</source>
        <translation>Open a bill from the work orders to take its payment.</translation>
    </message>
    <message>
        <source>This bill asks for nothing</source>
        <translation>This bill asks for nothing</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>It was cancelled.</translation>
    </message>
    <message>
        <source>Handed over and paid</source>
        <translation>Handed over and paid</translation>
    </message>
    <message>
        <source>Handed over on %1.</source>
        <translation>Handed over on %1.</translation>
    </message>
    <message>
        <source>Handed over, not yet paid</source>
        <translation>Handed over, not yet paid</translation>
    </message>
    <message>
        <source>%1 are still open.</source>
        <translation>%1 are still open.</translation>
    </message>
    <message>
        <source>May be handed over</source>
        <translation>May be handed over</translation>
    </message>
    <message>
        <source>The payment is complete. Record the hand-over with F12.</source>
        <translation>The payment is complete. Record the hand-over with F12.</translation>
    </message>
    <message>
        <source>Not yet: preliminary notice only</source>
        <translation>Not yet: preliminary notice only</translation>
    </message>
    <message>
        <source>A preliminary notice can still be taken back. The final one follows.</source>
        <translation>A preliminary notice can still be taken back. The final one follows.</translation>
    </message>
    <message>
        <source>Not yet: unpaid</source>
        <translation>Not yet: unpaid</translation>
    </message>
    <message>
        <source>Hand over when the payment is complete. This changes by itself.</source>
        <translation>Hand over when the payment is complete. This changes by itself.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>being sent</translation>
    </message>
    <message>
        <source>Not billed</source>
        <translation>Not billed</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Unpaid</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Partly paid</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Not due</translation>
    </message>
    <message>
        <source>Over %1 days</source>
        <translation>Over %1 days</translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <translation>%1–%2 days</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>Issued %1</translation>
    </message>
    <message>
        <source>Slip %1</source>
        <translation>Slip %1</translation>
    </message>
    <message>
        <source>Payment request %1</source>
        <translation>Payment request %1</translation>
    </message>
    <message>
        <source>Provisional notice %1</source>
        <translation>Provisional notice %1</translation>
    </message>
    <message>
        <source>Provisional notice ended %1</source>
        <translation>Provisional notice ended %1</translation>
    </message>
    <message>
        <source>Cleared %1</source>
        <translation>Cleared %1</translation>
    </message>
    <message>
        <source>Clearing undone %1</source>
        <translation>Clearing undone %1</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation>Cancelled %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Work order</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Billed</translation>
    </message>
    <message>
        <source>Provisionally paid</source>
        <translation>Provisionally paid</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message numerus="yes">
        <source>Collected gross, %n item(s)</source>
        <translation><numerusform>Collected gross, %n item</numerusform><numerusform>Collected gross, %n items</numerusform></translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Fees</translation>
    </message>
    <message>
        <source>Fees without tax</source>
        <translation>Fees without tax</translation>
    </message>
    <message>
        <source>Transfer fee</source>
        <translation>Transfer fee</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Stamp duty</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Beside</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
    <message>
        <source>Only in the report</source>
        <translation>Only in the report</translation>
    </message>
    <message>
        <source>Reported %1</source>
        <translation>Reported %1</translation>
    </message>
    <message>
        <source>Settles</source>
        <translation>Settles</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s), %1</source>
        <translation><numerusform>%n payment, %1</numerusform><numerusform>%n payments, %1</numerusform></translation>
    </message>
    <message>
        <source>Bank line</source>
        <translation>Bank line</translation>
    </message>
    <message>
        <source>Only in the books</source>
        <translation>Only in the books</translation>
    </message>
    <message>
        <source>Left for the next batch</source>
        <translation>Left for the next batch</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Payout</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Expected by the plan</source>
        <translation>Expected by the plan</translation>
    </message>
    <message>
        <source>Store slip</source>
        <translation>Store slip</translation>
    </message>
    <message>
        <source>The agency's report</source>
        <translation>The agency's report</translation>
    </message>
    <message>
        <source>Make the slip first. It says where it can be paid.</source>
        <translation>Make the slip first. It says where it can be paid.</translation>
    </message>
    <message>
        <source>“You can pay this slip at a convenience store until %1.”</source>
        <translation>“You can pay this slip at a convenience store until %1.”</translation>
    </message>
    <message>
        <source>“You can pay this slip at a convenience store.”</source>
        <translation>“You can pay this slip at a convenience store.”</translation>
    </message>
    <message>
        <source>“Convenience stores do not take this slip. Please pay into the bank account that stands on it.”</source>
        <translation>“Convenience stores do not take this slip. Please pay into the bank account that stands on it.”</translation>
    </message>
    <message>
        <source>“Convenience stores do not take this slip. Please scan the QR on it with your phone's camera.”</source>
        <translation>“Convenience stores do not take this slip. Please scan the QR on it with your phone's camera.”</translation>
    </message>
    <message>
        <source>“Convenience stores do not take this slip. Please pay here with us.”</source>
        <translation>“Convenience stores do not take this slip. Please pay here with us.”</translation>
    </message>
    <message>
        <source>Customer's sheets …</source>
        <translation>Customer's sheets …</translation>
    </message>
    <message>
        <source>Payment numbers …</source>
        <translation>Payment numbers …</translation>
    </message>
    <message>
        <source>Slip, issue %1: %2</source>
        <extracomment>a slip that was printed or saved: %1 number of the issue, %2 file or printer</extracomment>
        <translation>Slip, issue %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a sheet that was printed or saved: %1 its kind, %2 file or printer</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The customer has a slip already. F8 shows it again, as it was.</source>
        <translation>The customer has a slip already. F8 shows it again, as it was.</translation>
    </message>
    <message>
        <source>Settled, and out of the books since</source>
        <translation>Settled, and out of the books since</translation>
    </message>
    <message>
        <source>not at tills</source>
        <translation>not at tills</translation>
    </message>
    <message>
        <source>ran out on %1</source>
        <translation>ran out on %1</translation>
    </message>
    <message>
        <source>without limit</source>
        <translation>without limit</translation>
    </message>
    <message>
        <source>Payment slip</source>
        <translation>Payment slip</translation>
    </message>
    <message>
        <source>Payment slip (reissue %1)</source>
        <translation>Payment slip (reissue %1)</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>slip</comment>
        <translation>Made</translation>
    </message>
    <message>
        <source>Preliminary notice</source>
        <translation>Preliminary notice</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Handed out</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>slip</comment>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Final notice</source>
        <translation>Final notice</translation>
    </message>
    <message>
        <source>No receipt behind it</source>
        <translation>No receipt behind it</translation>
    </message>
    <message>
        <source>none, it stays owed</source>
        <translation>none, it stays owed</translation>
    </message>
    <message>
        <source>Owed from the time before</source>
        <translation>Owed from the time before</translation>
    </message>
    <message>
        <source>From the opening balance</source>
        <translation>From the opening balance</translation>
    </message>
    <message>
        <source>Reminders …</source>
        <translation>Reminders …</translation>
    </message>
</context>
<context>
    <name>keshikomi::places</name>
    <message>
        <source>Front desk</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Accounting</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Work orders</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Clearing</source>
        <translation>Clearing</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Settlement</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Direct debit</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Paid twice</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Unpaid</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>The work orders of the house and what is open on their bills. Make a new one, bill it, and go on to the payment. Search finds a name, a number, a telephone, an amount or the last four digits of a plate.</source>
        <translation>The work orders of the house and what is open on their bills. Make a new one, bill it, and go on to the payment. Search finds a name, a number, a telephone, an amount or the last four digits of a plate.</translation>
    </message>
    <message>
        <source>How one bill can be paid: a QR code on this screen, a slip on paper, cash at the desk. The lamp says whether the goods may be handed over, and why. It follows what arrives.</source>
        <translation>How one bill can be paid: a QR code on this screen, a slip on paper, cash at the desk. The lamp says whether the goods may be handed over, and why. It follows what arrives.</translation>
    </message>
    <message>
        <source>Files of the bank and of the collection agency. Drop them here, any number at once: what was seen before is booked once. A file can be undone as a whole.</source>
        <translation>Files of the bank and of the collection agency. Drop them here, any number at once: what was seen before is booked once. A file can be undone as a whole.</translation>
    </message>
    <message>
        <source>Money that has arrived, and which bills it could pay, with the reasons. Enter clears the chosen bills and goes on to the next line. A line can be put aside, split over bills by hand, and the last clearing taken back.</source>
        <translation>Money that has arrived, and which bills it could pay, with the reasons. Enter clears the chosen bills and goes on to the next line. A line can be put aside, split over bills by hand, and the last clearing taken back.</translation>
    </message>
    <message>
        <source>What is unpaid, how late it is, and what falls due. Press a bar or a figure to see the bills behind it, and a bill to see what happened to it.</source>
        <translation>What is unpaid, how late it is, and what falls due. Press a bar or a figure to see the bills behind it, and a bill to see what happened to it.</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>What the program may not decide alone: money that was taken back, messages that do not fit, requests that were refused. Each line says what to do; say when it is done.</source>
        <translation>What the program may not decide alone: money that was taken back, messages that do not fit, requests that were refused. Each line says what to do; say when it is done.</translation>
    </message>
    <message>
        <source>Money that came for a bill that was paid before or needs none. Send it back, keep it for the customer, or carry it over to another bill. A refund leaves the house only when another person approved it.</source>
        <translation>Money that came for a bill that was paid before or needs none. Send it back, keep it for the customer, or carry it over to another bill. A refund leaves the house only when another person approved it.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Who works here and what each may do, by the login name of the computer. A refund needs two people: one asks for it, another approves it.</source>
        <translation>Who works here and what each may do, by the login name of the computer. A refund needs two people: one asks for it, another approves it.</translation>
    </message>
    <message>
        <source>Bills collected from the customers' bank accounts. Due bills become a request, another person approves it, its file goes to the bank. The result file says what was collected; what failed is billed by slip or link.</source>
        <translation>Bills collected from the customers' bank accounts. Due bills become a request, another person approves it, its file goes to the bank. The result file says what was collected; what failed is billed by slip or link.</translation>
    </message>
    <message>
        <source>What collection agencies are expected to pay out, cycle by cycle, and what they reported. Take the report in, see what is missing on either side, and book it against the bank's line that brought the money.</source>
        <translation>What collection agencies are expected to pay out, cycle by cycle, and what they reported. Take the report in, see what is missing on either side, and book it against the bank's line that brought the money.</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Refunds</translation>
    </message>
    <message>
        <source>Money that goes back. One person asks for a refund, another approves it; the bank gets one file with all that are approved. When the bank has paid, record it here. A customer needs an account to be paid to.</source>
        <translation>Money that goes back. One person asks for a refund, another approves it; the bank gets one file with all that are approved. When the bank has paid, record it here. A customer needs an account to be paid to.</translation>
    </message>
</context>
<context>
    <name>keshikomi::typed</name>
    <message>
        <source>Enter whole yen, such as 12,000.</source>
        <translation>Enter whole yen, such as 12,000.</translation>
    </message>
    <message>
        <source>“%1” is too much. At most %2 can be entered.</source>
        <translation>“%1” is too much. At most %2 can be entered.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Enter whole yen, such as 12,000.</source>
        <translation>“%1” is no amount. Enter whole yen, such as 12,000.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 name of a field, %2 what is wrong with what was typed into it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter a day, such as 2026/11/30.</source>
        <translation>Enter a day, such as 2026/11/30.</translation>
    </message>
    <message>
        <source>“%1” is no day. Enter one such as 2026/11/30 or 11/30.</source>
        <translation>“%1” is no day. Enter one such as 2026/11/30 or 11/30.</translation>
    </message>
</context>
</TS>
