<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Wording</name>
    <message>
        <source>Something failed that should not have. Try again; if it happens again, send the log.</source>
        <translation>予期しないエラーが起きました。もう一度お試しください。繰り返す場合はログを送ってください。</translation>
    </message>
    <message>
        <source>The role %2 is not allowed to do this: %1. Ask an administrator.</source>
        <translation>%2の権限では「%1」はできません。管理者に依頼してください。</translation>
    </message>
    <message>
        <source>There is no customer %1. Check the number or search by name.</source>
        <translation>顧客%1は見つかりません。番号を確認するか、名前で検索してください。</translation>
    </message>
    <message>
        <source>There is no work order %1. Check the number.</source>
        <translation>作業伝票%1は見つかりません。番号を確認してください。</translation>
    </message>
    <message>
        <source>There is no bill %1. Check the number.</source>
        <translation>請求書%1は見つかりません。番号を確認してください。</translation>
    </message>
    <message>
        <source>There is no payment %1. Check the number.</source>
        <translation>入金%1は見つかりません。番号を確認してください。</translation>
    </message>
    <message>
        <source>There is no clearing %1. Reload the list.</source>
        <translation>消込%1は見つかりません。一覧を更新してください。</translation>
    </message>
    <message>
        <source>There is no clearing run %1. Reload the list.</source>
        <translation>消込処理%1は見つかりません。一覧を更新してください。</translation>
    </message>
    <message>
        <source>There is no import %1. Reload the list.</source>
        <translation>取込%1は見つかりません。一覧を更新してください。</translation>
    </message>
    <message>
        <source>There is no payment slip %1. Check the number.</source>
        <translation>払込票%1は見つかりません。番号を確認してください。</translation>
    </message>
    <message>
        <source>%1 is empty. Fill it in.</source>
        <translation>%1が空です。入力してください。</translation>
    </message>
    <message>
        <source>%1 is too long: %2 characters at most. Shorten it.</source>
        <translation>%1が長すぎます（%2文字まで）。短くしてください。</translation>
    </message>
    <message>
        <source>%1 is not a number: %2. Enter digits only.</source>
        <translation>%1が数値ではありません：%2。数字だけを入力してください。</translation>
    </message>
    <message>
        <source>%1 is not a date: %2. Enter it as year-month-day.</source>
        <translation>%1が日付ではありません：%2。年-月-日の形で入力してください。</translation>
    </message>
    <message>
        <source>%1 is %2, but must be between %3 and %4.</source>
        <translation>%1が%2です。%3から%4の間で入力してください。</translation>
    </message>
    <message>
        <source>%1 holds what looks like a card number. Card numbers are never stored: remove it.</source>
        <translation>%1にカード番号らしい数字があります。カード番号は保存できません。削除してください。</translation>
    </message>
    <message>
        <source>%1 is no registration number. It is T and 13 digits.</source>
        <translation>%1は登録番号ではありません。Tと13桁の数字で入力してください。</translation>
    </message>
    <message>
        <source>The bill has no lines. Add at least one.</source>
        <translation>請求書に明細がありません。1行以上追加してください。</translation>
    </message>
    <message>
        <source>Bill %1 has not been issued. Issue it first.</source>
        <translation>請求書%1は未発行です。先に発行してください。</translation>
    </message>
    <message>
        <source>Bill %1 has already been cancelled. Nothing was changed.</source>
        <translation>請求書%1は取消済みです。何も変更していません。</translation>
    </message>
    <message>
        <source>%2 has been paid on bill %1. Undo the clearing before you cancel it.</source>
        <translation>請求書%1には%2の入金があります。取り消す前に消込を取り消してください。</translation>
    </message>
    <message>
        <source>The posting does not balance by %1. Nothing was booked; send the log.</source>
        <translation>仕訳の貸借が%1合いません。記帳していません。ログを送ってください。</translation>
    </message>
    <message>
        <source>Only %2 is open on bill %1, not %3. Lower the amount.</source>
        <translation>請求書%1の未収額は%2で、%3は消し込めません。金額を下げてください。</translation>
    </message>
    <message>
        <source>Only %2 is left of payment %1, not %3. Lower the amount.</source>
        <translation>入金%1の残額は%2で、%3は使えません。金額を下げてください。</translation>
    </message>
    <message>
        <source>Payment %1 is only provisional. It can be cleared once it is confirmed.</source>
        <translation>入金%1はまだ速報です。確報が届いてから消し込めます。</translation>
    </message>
    <message>
        <source>%1 %2 has already been undone. Nothing was changed.</source>
        <translation>%1 %2は取消済みです。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. Reload and try again.</source>
        <translation>%1は他の人が変更しました。更新してからやり直してください。</translation>
    </message>
    <message>
        <source>%1 is closed. The next open day is %2.</source>
        <translation>%1は締め済みです。次に記帳できる日は%2です。</translation>
    </message>
    <message>
        <source>%1 is over the limit of %2. Lower the amount or use another way to pay.</source>
        <translation>%1は上限%2を超えています。金額を下げるか、別の支払方法にしてください。</translation>
    </message>
    <message>
        <source>The barcode has %1 digits, not 44. Read it again.</source>
        <translation>バーコードが%1桁です（正しくは44桁）。もう一度読み取ってください。</translation>
    </message>
    <message>
        <source>“%1” at position %2 of the barcode is no digit. Correct it.</source>
        <translation>バーコードの%2文字目「%1」は数字ではありません。訂正してください。</translation>
    </message>
    <message>
        <source>The barcode begins with %1, not 91: it is no payment slip. Read the right code.</source>
        <translation>バーコードが%1で始まっています（正しくは91）。払込票のバーコードを読み取ってください。</translation>
    </message>
    <message>
        <source>The check digit of the barcode is %1, expected %2. Compare the digits or read it again.</source>
        <translation>バーコードの検査数字が%1です（正しくは%2）。数字を見比べるか、もう一度読み取ってください。</translation>
    </message>
    <message>
        <source>The due date %1 in the barcode is no date from 2000 to 2099. Correct it.</source>
        <translation>バーコードの支払期限%1が2000年から2099年の日付ではありません。訂正してください。</translation>
    </message>
    <message>
        <source>The amount %1 does not fit in the barcode: 1 yen to %2.</source>
        <translation>金額%1はバーコードに入りません（1円から%2まで）。金額を確認してください。</translation>
    </message>
    <message>
        <source>%1 “%2” must have exactly %3 digits. Correct it.</source>
        <translation>%1「%2」は数字%3桁でなければなりません。訂正してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the file and its place.</source>
        <translation>%1を読み込めません：%2。ファイルと場所を確認してください。</translation>
    </message>
    <message>
        <source>%1 is empty. Fetch the file again.</source>
        <translation>%1は空のファイルです。もう一度受け取ってください。</translation>
    </message>
    <message>
        <source>The layout of %1 is not known. It begins with: %2. Choose a layout or make a column map.</source>
        <translation>%1の形式が分かりません。先頭：%2。形式を選ぶか、列の対応を作ってください。</translation>
    </message>
    <message>
        <source>%1 is in EBCDIC. Ask the bank for a file in JIS.</source>
        <translation>%1はEBCDICです。銀行にJISのファイルを依頼してください。</translation>
    </message>
    <message>
        <source>%1 holds an error message of the agency: %2. Ask the agency.</source>
        <translation>%1は収納代行会社のエラー応答です：%2。収納代行会社に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1: %2 is %3 in the file, but %4 was counted. Fetch the file again.</source>
        <translation>%1：%2がファイルでは%3、集計では%4です。もう一度受け取ってください。</translation>
    </message>
    <message>
        <source>%1 has %2 rows that cannot be read. Nothing was imported; see the list.</source>
        <translation>%1に読めない行が%2件あります。何も取り込んでいません。一覧を確認してください。</translation>
    </message>
    <message>
        <source>%1 belongs to %2, for which there is no agreement. Add the agreement in the settings.</source>
        <translation>%1の契約%2が登録されていません。設定で契約を追加してください。</translation>
    </message>
    <message>
        <source>%1 has already been imported as %2. Nothing was changed.</source>
        <translation>%1は取込%2で取込済みです。何も変更していません。</translation>
    </message>
    <message>
        <source>There is no store at %1. Check the path or make a new one.</source>
        <translation>%1にデータがありません。場所を確認するか、新しく作成してください。</translation>
    </message>
    <message>
        <source>There is already a store at %1. Choose another place.</source>
        <translation>%1にはすでにデータがあります。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The store %1 is in use by %2. Close it there first.</source>
        <translation>%1は%2が使用中です。先にそちらを終了してください。</translation>
    </message>
    <message>
        <source>The store has version %1, this program knows up to %2. Update the program.</source>
        <translation>データの版は%1、このプログラムは%2までです。プログラムを更新してください。</translation>
    </message>
    <message>
        <source>%1 is on a network share. Use a local disk, or PostgreSQL for several seats.</source>
        <translation>%1は共有フォルダーです。本体のディスクか、複数台ではPostgreSQLを使ってください。</translation>
    </message>
    <message>
        <source>The store is damaged: %1. Restore the last backup.</source>
        <translation>データが壊れています：%1。最新のバックアップから戻してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2. Check the connection.</source>
        <translation>%1に接続できません：%2。接続を確認してください。</translation>
    </message>
    <message>
        <source>%1 failed in the store: %2. Nothing was changed; try again.</source>
        <translation>%1でデータの処理に失敗しました：%2。何も変更していません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The store is busy. Try again in a moment.</source>
        <translation>データが処理中です。少し待ってからお試しください。</translation>
    </message>
    <message>
        <source>%1 does not fit on the slip: %2. Shorten it.</source>
        <translation>%1が払込票に収まりません：%2。短くしてください。</translation>
    </message>
    <message>
        <source>The slip was not released: %1 should read %2, but reads %3. Check the printer settings.</source>
        <translation>払込票を出力しませんでした。%1は%2のはずが%3と読めました。印刷設定を確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read back: %2. Make the slip again.</source>
        <translation>%1を読み返せません：%2。払込票を作り直してください。</translation>
    </message>
    <message>
        <source>%1 is not among the allowed payment sites. The slip was not made; check the agreement.</source>
        <translation>%1は許可された支払サイトではありません。払込票を作成していません。契約を確認してください。</translation>
    </message>
    <message>
        <source>%1 is over the %2 a till takes, so the slip has no barcode. Offer another way to pay.</source>
        <translation>%1は店頭で支払える%2を超えるため、バーコードを付けられません。別の支払方法を案内してください。</translation>
    </message>
    <message>
        <source>The figures of the slip disagree: %1 is %2, expected %3. The slip was not made.</source>
        <translation>払込票の数字が合いません：%1が%2です（正しくは%3）。払込票を作成していません。</translation>
    </message>
    <message>
        <source>At %1 dpi the printer cannot draw the bars of the slip. Choose 300 dpi or more.</source>
        <translation>%1 dpiではバーコードを印刷できません。300 dpi以上を選んでください。</translation>
    </message>
    <message>
        <source>%1 does not answer: %2. It is tried again by itself.</source>
        <translation>%1が応答しません：%2。自動で再送します。</translation>
    </message>
    <message>
        <source>The collection service refused the request (%1 %2): %3. Correct it and send it again.</source>
        <translation>収納サービスが受け付けませんでした（%1 %2）：%3。訂正して送り直してください。</translation>
    </message>
    <message>
        <source>The answer of the collection service cannot be read: %1. Send the log.</source>
        <translation>収納サービスの応答を読めません：%1。ログを送ってください。</translation>
    </message>
    <message>
        <source>Events are missing: expected %1, found %2. Reading has stopped; synchronise again.</source>
        <translation>通知が抜けています：%1の次に%2が届きました。受信を止めました。同期し直してください。</translation>
    </message>
    <message>
        <source>No collection service is set. Enter one in the settings.</source>
        <translation>収納サービスが未設定です。設定で登録してください。</translation>
    </message>
    <message>
        <source>The keyring cannot be used: %1. Unlock it or install one.</source>
        <translation>キーリングを使えません：%1。ロックを解除するか、導入してください。</translation>
    </message>
    <message>
        <source>There is no command %1. See --help.</source>
        <translation>コマンド%1はありません。--helpを確認してください。</translation>
    </message>
    <message>
        <source>There is no option %1. See --help.</source>
        <translation>オプション%1はありません。--helpを確認してください。</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>オプション%1には値が必要です。</translation>
    </message>
    <message>
        <source>Stopped. What was finished stays; start again to go on.</source>
        <translation>中断しました。完了した分は残ります。続ける場合はもう一度始めてください。</translation>
    </message>
    <message>
        <source>The check found %1 differences. See the report before you go on.</source>
        <translation>検証で%1件の差異が見つかりました。続ける前に報告を確認してください。</translation>
    </message>
    <message>
        <source>Python 3 was not found. Install it and try again.</source>
        <translation>Python 3が見つかりません。導入してからお試しください。</translation>
    </message>
    <message>
        <source>Work order %1 is already on bill %2. Nothing was changed.</source>
        <translation>作業伝票%1は請求書%2で請求済みです。何も変更していません。</translation>
    </message>
    <message>
        <source>Slip number %1 matches</source>
        <translation>払込票番号%1が一致</translation>
    </message>
    <message>
        <source>Payment request %1 matches</source>
        <translation>支払依頼%1が一致</translation>
    </message>
    <message>
        <source>Virtual account %1 matches</source>
        <translation>バーチャル口座%1が一致</translation>
    </message>
    <message>
        <source>Remitter code %1 matches</source>
        <translation>振込依頼人コード%1が一致</translation>
    </message>
    <message>
        <source>Bill number %1 in the reference</source>
        <translation>請求番号%1の記載あり</translation>
    </message>
    <message>
        <source>Work order number %1 in the reference</source>
        <translation>作業伝票番号%1の記載あり</translation>
    </message>
    <message>
        <source>Customer number %1 in the reference</source>
        <translation>顧客番号%1の記載あり</translation>
    </message>
    <message>
        <source>Payer name confirmed %1 times before</source>
        <translation>名義を%1回学習</translation>
    </message>
    <message>
        <source>Payer name matches</source>
        <translation>名義が一致</translation>
    </message>
    <message>
        <source>Payer name matches as far as it goes</source>
        <translation>名義の先頭が一致（途中で切れています）</translation>
    </message>
    <message>
        <source>Payer name is similar</source>
        <translation>名義が類似</translation>
    </message>
    <message>
        <source>Payer name differs: %1, customer %2</source>
        <translation>名義が相違：%1、顧客は%2</translation>
    </message>
    <message>
        <source>Amount matches</source>
        <translation>金額が一致</translation>
    </message>
    <message>
        <source>Amount differs: paid %1, expected %2</source>
        <translation>金額が相違：入金%1、請求%2</translation>
    </message>
    <message>
        <source>Sum of %1 bills matches</source>
        <translation>%1件の請求の合計が一致</translation>
    </message>
    <message>
        <source>Transfer fee of %1 explains the difference</source>
        <translation>差額は振込手数料%1</translation>
    </message>
    <message>
        <source>Paid in time</source>
        <translation>期限内の入金</translation>
    </message>
    <message>
        <source>Paid %1 days late</source>
        <translation>期限を%1日超過</translation>
    </message>
    <message>
        <source>Bill %1 is already paid</source>
        <translation>請求書%1は入金済み</translation>
    </message>
    <message>
        <source>Bill %1 is cancelled</source>
        <translation>請求書%1は取消済み</translation>
    </message>
    <message>
        <source>Bill %1 is replaced by another</source>
        <translation>請求書%1は差替え済み</translation>
    </message>
    <message>
        <source>The bill is not known here</source>
        <translation>請求書が見つかりません</translation>
    </message>
    <message>
        <source>Old slip: reissue %1 paid, latest is %2</source>
        <translation>旧い払込票：再発行%1で入金、最新は%2</translation>
    </message>
    <message>
        <source>No slip with number %1</source>
        <translation>払込票番号%1の発行なし</translation>
    </message>
    <message>
        <source>Reissue %1 was never printed</source>
        <translation>再発行%1の印刷記録なし</translation>
    </message>
    <message>
        <source>Payment request %1 is not known here</source>
        <translation>支払依頼%1の記録なし</translation>
    </message>
    <message>
        <source>%1 candidates are equally good</source>
        <translation>同等の候補が%1件</translation>
    </message>
    <message>
        <source>No open bill of %1</source>
        <translation>%1の未収請求なし</translation>
    </message>
    <message>
        <source>No customer pays under the name %1</source>
        <translation>名義%1の顧客なし</translation>
    </message>
    <message>
        <source>Neither number nor name to go by</source>
        <translation>番号も名義もありません</translation>
    </message>
    <message>
        <source>Only the oldest %1 of %2 bills were searched for sums</source>
        <translation>合計の検索は%2件中、期限の古い%1件まで</translation>
    </message>
    <message>
        <source>the record has %1 bytes, not %2</source>
        <translation>レコードが%1バイトです（正しくは%2バイト）</translation>
    </message>
    <message>
        <source>the byte %1 is not allowed here</source>
        <translation>使えないバイト%1があります</translation>
    </message>
    <message>
        <source>not a number: %1</source>
        <translation>数字ではありません：%1</translation>
    </message>
    <message>
        <source>not a date: %1</source>
        <translation>日付ではありません：%1</translation>
    </message>
    <message>
        <source>the date %1 is far away, read as %2</source>
        <translation>日付%1が離れすぎています（%2と読みました）</translation>
    </message>
    <message>
        <source>the kind %1 is not known</source>
        <translation>種別%1は不明です</translation>
    </message>
    <message>
        <source>the barcode is wrong: %1</source>
        <translation>バーコードが正しくありません：%1</translation>
    </message>
    <message>
        <source>the amount is %1, in the barcode %2</source>
        <translation>金額が%1、バーコードでは%2です</translation>
    </message>
    <message>
        <source>the record is cut at %1 bytes of %2</source>
        <translation>レコードが%2バイト中%1バイトで切れています</translation>
    </message>
    <message>
        <source>the stamp flag %1 is unusual for %2</source>
        <translation>印紙フラグ%1は金額%2では通常ありません</translation>
    </message>
    <message>
        <source>the amount is zero</source>
        <translation>金額が0円です</translation>
    </message>
    <message>
        <source>leading zeros were lost in column %1, taken from the barcode</source>
        <translation>列%1の先頭の0が失われています（バーコードから補いました）</translation>
    </message>
    <message>
        <source>the totals fit this rule: %1</source>
        <translation>合計は次の数え方に一致します：%1</translation>
    </message>
    <message>
        <source>%1 columns, expected %2</source>
        <translation>列数が%1です（正しくは%2）</translation>
    </message>
    <message>
        <source>a voiced mark without its kana: %1</source>
        <translation>濁点だけの文字があります：%1</translation>
    </message>
    <message>
        <source>Record %1, byte %2: %4 (row kept)</source>
        <translation>%1件目 %2バイト目：%4（行は取り込みます）</translation>
    </message>
    <message>
        <source>Record %1, byte %2: %4</source>
        <translation>%1件目 %2バイト目：%4</translation>
    </message>
    <message>
        <source>Record %1, byte %2, %3: %4 (row kept)</source>
        <translation>%1件目 %2バイト目 %3：%4（行は取り込みます）</translation>
    </message>
    <message>
        <source>Record %1, byte %2, %3: %4</source>
        <translation>%1件目 %2バイト目 %3：%4</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行済</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>差替</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>速報</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確報</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>取込取消</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Request issued</source>
        <translation>依頼済</translation>
    </message>
    <message>
        <source>Awaiting payment</source>
        <translation>入金待ち</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>一部入金</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>決済完了</translation>
    </message>
    <message>
        <source>Request cancelled</source>
        <translation>依頼取消</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Provisional notice</source>
        <translation>速報</translation>
    </message>
    <message>
        <source>Final notice</source>
        <translation>確報</translation>
    </message>
    <message>
        <source>Provisional notice cancelled</source>
        <translation>速報取消</translation>
    </message>
    <message>
        <source>Amended notice</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Credit cancelled</source>
        <translation>入金取消</translation>
    </message>
    <message>
        <source>Card by QR or link</source>
        <translation>カード（QR・リンク）</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>カード端末</translation>
    </message>
    <message>
        <source>Telephone (IVR)</source>
        <translation>電話（IVR）</translation>
    </message>
    <message>
        <source>Link by SMS</source>
        <translation>SMSリンク</translation>
    </message>
    <message>
        <source>SmartPit</source>
        <translation>スマートピット</translation>
    </message>
    <message>
        <source>Convenience store</source>
        <translation>コンビニ</translation>
    </message>
    <message>
        <source>Pay-easy</source>
        <translation>ペイジー</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>銀行振込</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>口座振替</translation>
    </message>
    <message>
        <source>Cash desk</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>10 %</source>
        <translation>10%</translation>
    </message>
    <message>
        <source>8 % (reduced)</source>
        <translation>8%（軽減）</translation>
    </message>
    <message>
        <source>Not taxed</source>
        <translation>非課税</translation>
    </message>
    <message>
        <source>Statutory costs</source>
        <translation>法定費用</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Unknown slip</source>
        <translation>払込票不明</translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation>名義不明</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>二重入金</translation>
    </message>
    <message>
        <source>Bill cancelled</source>
        <translation>請求取消済</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>金額相違</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>会計</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>経理</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Look at lists</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Edit customers</source>
        <translation>顧客の編集</translation>
    </message>
    <message>
        <source>Edit work orders</source>
        <translation>作業伝票の編集</translation>
    </message>
    <message>
        <source>Issue bills</source>
        <translation>請求書の発行</translation>
    </message>
    <message>
        <source>Cancel bills</source>
        <translation>請求書の取消</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>ファイルの取込</translation>
    </message>
    <message>
        <source>Clear payments</source>
        <translation>消込</translation>
    </message>
    <message>
        <source>Undo clearing</source>
        <translation>消込の取消</translation>
    </message>
    <message>
        <source>Export books</source>
        <translation>仕訳の出力</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Manage the store</source>
        <translation>データの管理</translation>
    </message>
    <message>
        <source>Biller code</source>
        <translation>請求書発行企業コード</translation>
    </message>
    <message>
        <source>Free field</source>
        <translation>自由使用欄</translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation>再発行区分</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Kana name</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>敬称</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>建物名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>支払期限</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Virtual account</source>
        <translation>バーチャル口座</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>登録番号（車両）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>車種</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 yen</source>
        <translation>%1円</translation>
    </message>
</context>
<context>
    <name>keshikomi::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>keshikomi::DropArea</name>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選択</translation>
    </message>
</context>
<context>
    <name>keshikomi::FilterChip</name>
    <message>
        <source>Filter %1: %2</source>
        <extracomment>a filter of a list, for screen readers: %1 what it filters, %2 its value</extracomment>
        <translation>条件 %1: %2</translation>
    </message>
    <message>
        <source>Delete removes the filter</source>
        <translation>Deleteキーで条件を外します</translation>
    </message>
</context>
<context>
    <name>keshikomi::JobLine</name>
    <message>
        <source>Stop the job</source>
        <translation>処理を中止</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>処理の進み具合</translation>
    </message>
</context>
<context>
    <name>keshikomi::Lamp</name>
    <message>
        <source>Hand-over</source>
        <translation>引渡し</translation>
    </message>
    <message>
        <source>Hand-over: %1</source>
        <extracomment>the hand-over lamp, for screen readers: %1 its sentence</extracomment>
        <translation>引渡し: %1</translation>
    </message>
</context>
<context>
    <name>keshikomi::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>知らせを閉じる</translation>
    </message>
</context>
<context>
    <name>keshikomi::PageHead</name>
    <message>
        <source>Other pages of this workbench</source>
        <translation>この区分のほかの画面</translation>
    </message>
</context>
<context>
    <name>keshikomi::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QRコード</translation>
    </message>
</context>
<context>
    <name>keshikomi::Rail</name>
    <message>
        <source>Pages</source>
        <translation>画面一覧</translation>
    </message>
</context>
<context>
    <name>keshikomi::RailEntry</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待ち%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keshikomi::SearchField</name>
    <message>
        <source>Search customer, WIP number, amount, phone, last 4 of plate</source>
        <translation>顧客・作業番号・金額・電話・ナンバー下4桁で検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>keshikomi::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>keshikomi::Stepper</name>
    <message>
        <source>Progress of the payment</source>
        <translation>支払いの進み具合</translation>
    </message>
    <message>
        <source>done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>now</source>
        <translation>いまここ</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>これから</translation>
    </message>
</context>
<context>
    <name>keshikomi::TopBar</name>
    <message>
        <source>Keshikomi</source>
        <translation>消込</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <extracomment>the button of who is at the desk, for screen readers</extracomment>
        <translation>担当者: %1</translation>
    </message>
</context>
<context>
    <name>keshikomi::actions</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>一覧を印刷</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>一覧を書き出し</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>標準の大きさ</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>暗い配色</translation>
    </message>
    <message>
        <source>To the front desk</source>
        <translation>受付へ</translation>
    </message>
    <message>
        <source>To accounting</source>
        <translation>経理へ</translation>
    </message>
    <message>
        <source>To management</source>
        <translation>管理へ</translation>
    </message>
    <message>
        <source>To the settings</source>
        <translation>設定へ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>New work order</source>
        <translation>新しい作業</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>払込票</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>支払いへ</translation>
    </message>
    <message>
        <source>Save and bill</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新しい顧客</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Show QR</source>
        <translation>QR表示</translation>
    </message>
    <message>
        <source>Customer screen</source>
        <translation>お客様用全画面</translation>
    </message>
    <message>
        <source>Cancel the request …</source>
        <translation>取消 …</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引渡し</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>今すぐ取得</translation>
    </message>
    <message>
        <source>Undo the import …</source>
        <translation>取込を取り消す …</translation>
    </message>
    <message>
        <source>Clear and next</source>
        <translation>消込して次へ</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Find another bill</source>
        <translation>ほかを探す</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>直前を取り消す</translation>
    </message>
    <message>
        <source>Clear automatically</source>
        <translation>自動消込</translation>
    </message>
    <message>
        <source>New settlement</source>
        <translation>新しい精算</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新しい請求</translation>
    </message>
    <message>
        <source>Write the request file</source>
        <translation>依頼ファイルを作成</translation>
    </message>
    <message>
        <source>Read the result file</source>
        <translation>結果ファイルを取込</translation>
    </message>
    <message>
        <source>Count the cash</source>
        <translation>現金を数える</translation>
    </message>
    <message>
        <source>Close the day …</source>
        <translation>締める …</translation>
    </message>
    <message>
        <source>Refund …</source>
        <translation>返金 …</translation>
    </message>
    <message>
        <source>Keep as prepaid</source>
        <translation>前受金として残す</translation>
    </message>
    <message>
        <source>Show the bills</source>
        <translation>請求を見る</translation>
    </message>
    <message>
        <source>Write reminders</source>
        <translation>督促を作成</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Send …</source>
        <translation>送る …</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>帳票を作成</translation>
    </message>
</context>
<context>
    <name>keshikomi::format</name>
    <message>
        <source>Mon</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>火</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>水</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>木</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>金</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>土</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
    <message>
        <source>%1-%2-%3 (%4)</source>
        <extracomment>%1 year, %2 month, %3 day, %4 day of the week</extracomment>
        <translation>%1年%2月%3日(%4)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>あと%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keshikomi::places</name>
    <message>
        <source>Front desk</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>経理</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取込</translation>
    </message>
    <message>
        <source>Clearing</source>
        <translation>消込</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>精算</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>口座振替</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日次締め</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>二重払い</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未収</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>督促</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>帳票</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
</TS>
