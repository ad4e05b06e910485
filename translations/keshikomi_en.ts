<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>The layout of %1 is not known. It begins with: %2. Choose a layout or make a column map.</source>
        <translation>The layout of %1 is not known. It begins with: %2. Choose a layout or make a column map.</translation>
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
        <source>%1 has %2 rows that cannot be read. Nothing was imported; see the list.</source>
        <translation>%1 has %2 rows that cannot be read. Nothing was imported; see the list.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, for which there is no agreement. Add the agreement in the settings.</source>
        <translation>%1 belongs to %2, for which there is no agreement. Add the agreement in the settings.</translation>
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
        <source>%1 does not fit on the slip: %2. Shorten it.</source>
        <translation>%1 does not fit on the slip: %2. Shorten it.</translation>
    </message>
    <message>
        <source>The slip was not released: %1 should read %2, but reads %3. Check the printer settings.</source>
        <translation>The slip was not released: %1 should read %2, but reads %3. Check the printer settings.</translation>
    </message>
    <message>
        <source>%1 cannot be read back: %2. Make the slip again.</source>
        <translation>%1 cannot be read back: %2. Make the slip again.</translation>
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
        <source>At %1 dpi the printer cannot draw the bars of the slip. Choose 300 dpi or more.</source>
        <translation>At %1 dpi the printer cannot draw the bars of the slip. Choose 300 dpi or more.</translation>
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
        <source>Amount differs: paid %1, expected %2</source>
        <translation>Amount differs: paid %1, expected %2</translation>
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
        <source>not a number: %1</source>
        <translation>not a number: %1</translation>
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
</context>
<context>
    <name>keshikomi::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
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
    <name>keshikomi::JobLine</name>
    <message>
        <source>Stop the job</source>
        <translation>Stop the job</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Progress of the job</translation>
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
    <name>keshikomi::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>keshikomi::PageHead</name>
    <message>
        <source>Other pages of this workbench</source>
        <translation>Other pages of this workbench</translation>
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
    <name>keshikomi::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
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
        <source>New settlement</source>
        <translation>New settlement</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
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
        <source>Keep as prepaid</source>
        <translation>Keep as prepaid</translation>
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
</context>
</TS>
