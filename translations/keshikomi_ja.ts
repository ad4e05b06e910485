<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>Asks the collection service for a link; sync sends it.</source>
        <translation>収納センターに決済リンクを依頼します (sync で送信)。</translation>
    </message>
    <message>
        <source>Until there is nothing new, then end.</source>
        <translation>新しいものがなくなったら終わります。</translation>
    </message>
    <message>
        <source>Says each field of a konbini barcode, or what is wrong.</source>
        <translation>コンビニ用バーコードの各項目か、誤りを表示します。</translation>
    </message>
    <message>
        <source>Issues a bill: of a work order, or of lines.</source>
        <translation>作業伝票または明細から請求を発行します。</translation>
    </message>
    <message>
        <source>Work order whose lines it takes.</source>
        <translation>明細を使う作業伝票の番号。</translation>
    </message>
    <message>
        <source>Customer, without a work order.</source>
        <translation>作業伝票がないときの顧客番号。</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>件名。</translation>
    </message>
    <message>
        <source>A line before tax, as for order add.</source>
        <translation>税抜の明細。書き方は order add と同じです。</translation>
    </message>
    <message>
        <source>Last day to pay; in a month.</source>
        <translation>支払期限。省略時は 1 か月後。</translation>
    </message>
    <message>
        <source>Day of delivery; without it the sum is an advance.</source>
        <translation>納車日。省略すると前受になります。</translation>
    </message>
    <message>
        <source>Lists bills, newest first.</source>
        <translation>請求を新しい順に一覧します。</translation>
    </message>
    <message>
        <source>Only open ones.</source>
        <translation>残高のあるものだけ。</translation>
    </message>
    <message>
        <source>Only those past their due date.</source>
        <translation>期日超過だけ。</translation>
    </message>
    <message>
        <source>Only paid ones.</source>
        <translation>支払済みだけ。</translation>
    </message>
    <message>
        <source>Only cancelled ones.</source>
        <translation>取消済みだけ。</translation>
    </message>
    <message>
        <source>Shows one bill with its lines, link and history.</source>
        <translation>請求の明細、リンク、経緯を表示します。</translation>
    </message>
    <message>
        <source>Books the sales of a bill on the day of delivery.</source>
        <translation>納車日に売上を計上します。</translation>
    </message>
    <message>
        <source>Day of delivery; today.</source>
        <translation>納車日。省略時は今日。</translation>
    </message>
    <message>
        <source>Cancels a bill by reversal.</source>
        <translation>反対仕訳で請求を取り消します。</translation>
    </message>
    <message>
        <source>Why; needed.</source>
        <translation>理由 (必須)。</translation>
    </message>
    <message>
        <source>Lists payments that are open.</source>
        <translation>未消込の入金を一覧します。</translation>
    </message>
    <message>
        <source>Also cleared ones.</source>
        <translation>消込済みも含めます。</translation>
    </message>
    <message>
        <source>Says which bills a payment could clear, and why.</source>
        <translation>入金の消込候補を理由とともに表示します。</translation>
    </message>
    <message>
        <source>Lists what was cleared last.</source>
        <translation>最近の消込を一覧します。</translation>
    </message>
    <message>
        <source>At most so many; 200.</source>
        <translation>最大件数。省略時は 200。</translation>
    </message>
    <message>
        <source>Lists what is left to a person.</source>
        <translation>人の確認が要るものを一覧します。</translation>
    </message>
    <message>
        <source>Clears what may clear alone, and proposes the rest.</source>
        <translation>自動で消し込めるものを消し込み、残りは候補にします。</translation>
    </message>
    <message>
        <source>Say it, clear nothing.</source>
        <translation>表示だけで、消し込みません。</translation>
    </message>
    <message>
        <source>Say for each other payment what it could be.</source>
        <translation>ほかの入金の候補を 1 件ずつ表示します。</translation>
    </message>
    <message>
        <source>Clears bills with a payment by hand.</source>
        <translation>入金を指定した請求に消し込みます。</translation>
    </message>
    <message>
        <source>Adds a customer.</source>
        <translation>顧客を登録します。</translation>
    </message>
    <message>
        <source>Name; needed.</source>
        <translation>名称 (必須)。</translation>
    </message>
    <message>
        <source>Name in kana, as a bank writes it.</source>
        <translation>カナ名。銀行の表記のとおり。</translation>
    </message>
    <message>
        <source>Postcode.</source>
        <translation>郵便番号。</translation>
    </message>
    <message>
        <source>Address.</source>
        <translation>住所。</translation>
    </message>
    <message>
        <source>Building and room.</source>
        <translation>建物名・部屋番号。</translation>
    </message>
    <message>
        <source>Telephone.</source>
        <translation>電話番号。</translation>
    </message>
    <message>
        <source>E-mail.</source>
        <translation>メールアドレス。</translation>
    </message>
    <message>
        <source>Account number only this customer pays to.</source>
        <translation>この顧客専用の口座番号。</translation>
    </message>
    <message>
        <source>Lists customers: by name, kana, telephone, number.</source>
        <translation>顧客を一覧します。名称、カナ、電話、番号で検索できます。</translation>
    </message>
    <message>
        <source>Shows one customer.</source>
        <translation>顧客を表示します。</translation>
    </message>
    <message>
        <source>At most so many; without it all.</source>
        <translation>最大件数。省略時は全件。</translation>
    </message>
    <message>
        <source>Shows who the bills are from.</source>
        <translation>請求元を表示します。</translation>
    </message>
    <message>
        <source>Says who the bills are from; what is not given stays.</source>
        <translation>請求元を設定します。指定しない項目は変わりません。</translation>
    </message>
    <message>
        <source>Legal entity.</source>
        <translation>法人名。</translation>
    </message>
    <message>
        <source>Registration number, T and 13 digits.</source>
        <translation>登録番号。T と 13 桁の数字。</translation>
    </message>
    <message>
        <source>Store.</source>
        <translation>店舗名。</translation>
    </message>
    <message>
        <source>Short name for the slip.</source>
        <translation>払込票用の略称。</translation>
    </message>
    <message>
        <source>Opening hours.</source>
        <translation>営業時間。</translation>
    </message>
    <message>
        <source>Bank and branch for transfers.</source>
        <translation>振込先の銀行と支店。</translation>
    </message>
    <message>
        <source>Account for transfers.</source>
        <translation>振込先の口座。</translation>
    </message>
    <message>
        <source>Holder of the account, in kana.</source>
        <translation>口座名義 (カナ)。</translation>
    </message>
    <message>
        <source>Book the good rows of a file that has bad ones.</source>
        <translation>不良行のあるファイルの正しい行だけ取り込みます。</translation>
    </message>
    <message>
        <source>Read and compare, book nothing.</source>
        <translation>読んで比べるだけで、取り込みません。</translation>
    </message>
    <message>
        <source>Lists the last imports.</source>
        <translation>最近の取込を一覧します。</translation>
    </message>
    <message>
        <source>Writes the journal as CSV.</source>
        <translation>仕訳を CSV で書き出します。</translation>
    </message>
    <message>
        <source>First day; from the beginning.</source>
        <translation>開始日。省略時は最初から。</translation>
    </message>
    <message>
        <source>Last day; to the end.</source>
        <translation>終了日。省略時は最後まで。</translation>
    </message>
    <message>
        <source>Into this file instead.</source>
        <translation>このファイルに書き出します。</translation>
    </message>
    <message>
        <source>slip or request</source>
        <translation>伝票・依頼</translation>
    </message>
    <message>
        <source>code or number</source>
        <translation>コード・番号</translation>
    </message>
    <message>
        <source>learned name</source>
        <translation>学習済み名義</translation>
    </message>
    <message>
        <source>name and amount</source>
        <translation>名義と金額</translation>
    </message>
    <message>
        <source>sum of bills</source>
        <translation>合算</translation>
    </message>
    <message>
        <source>fee kept back</source>
        <translation>手数料差引</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>近い請求</translation>
    </message>
    <message>
        <source>Adds a work order.</source>
        <translation>作業伝票を登録します。</translation>
    </message>
    <message>
        <source>Number of the customer; needed.</source>
        <translation>顧客番号 (必須)。</translation>
    </message>
    <message>
        <source>What it is about; needed.</source>
        <translation>件名 (必須)。</translation>
    </message>
    <message>
        <source>A line before tax, any number of them. AMOUNT is 30000 or 6.5 L x 1200; KIND is standard, reduced, exempt or statutory.</source>
        <translation>税抜の明細。何行でも指定できます。AMOUNT は 30000 か 6.5 L x 1200、KIND は standard、reduced、exempt、statutory のどれかです。</translation>
    </message>
    <message>
        <source>Vehicle.</source>
        <translation>車種。</translation>
    </message>
    <message>
        <source>Number plate.</source>
        <translation>車両の登録番号。</translation>
    </message>
    <message>
        <source>Day it was opened; today.</source>
        <translation>受付日。省略時は今日。</translation>
    </message>
    <message>
        <source>Day it was completed.</source>
        <translation>完了日。</translation>
    </message>
    <message>
        <source>Lists work orders: by number, plate, customer, telephone, amount.</source>
        <translation>作業伝票を一覧します。番号、登録番号、顧客、電話、金額で検索できます。</translation>
    </message>
    <message>
        <source>Only those whose bill is open.</source>
        <translation>請求に残高のあるものだけ。</translation>
    </message>
    <message>
        <source>Only those without a bill.</source>
        <translation>未請求だけ。</translation>
    </message>
    <message>
        <source>Shows one work order with its lines.</source>
        <translation>作業伝票と明細を表示します。</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未収</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期日超過</translation>
    </message>
    <message>
        <source>Paid at the till, not final</source>
        <translation>速報済み</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>一部入金</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払済み</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Being withdrawn</source>
        <translation>取下げ中</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取下げ済み</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Slip issued</source>
        <translation>払込票発行</translation>
    </message>
    <message>
        <source>Slip printed</source>
        <translation>払込票出力</translation>
    </message>
    <message>
        <source>Payment requested</source>
        <translation>決済依頼</translation>
    </message>
    <message>
        <source>Paid at the till (provisional)</source>
        <translation>速報</translation>
    </message>
    <message>
        <source>Provisional payment confirmed</source>
        <translation>速報の確定</translation>
    </message>
    <message>
        <source>Provisional payment cancelled</source>
        <translation>速報取消</translation>
    </message>
    <message>
        <source>Provisional payment: import undone</source>
        <translation>速報の取込取消</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>消込</translation>
    </message>
    <message>
        <source>Clearing undone</source>
        <translation>消込取消</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>納車</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>バーコード</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR コード</translation>
    </message>
    <message>
        <source>Makes the payment slip of each bill as PDF, read back before it is released.</source>
        <translation>請求ごとの払込票を PDF にします。コードを読み返してから出力します。</translation>
    </message>
    <message>
        <source>Tills take it for ever.</source>
        <translation>期限なしにします。</translation>
    </message>
    <message>
        <source>Last day at the till; the due date.</source>
        <translation>店頭での最終日。省略時は支払期限。</translation>
    </message>
    <message>
        <source>Dots per inch of the printer; 600.</source>
        <translation>プリンターの解像度。省略時は 600。</translation>
    </message>
    <message>
        <source>Makes a new, empty store.</source>
        <translation>空のデータを新しく作ります。</translation>
    </message>
    <message>
        <source>Fills an empty store with an invented house and its bills.</source>
        <translation>架空の会社と請求で空のデータを満たします。</translation>
    </message>
    <message>
        <source>Customers; 200.</source>
        <translation>顧客数。省略時は 200。</translation>
    </message>
    <message>
        <source>Bills; 1000.</source>
        <translation>請求数。省略時は 1000。</translation>
    </message>
    <message>
        <source>The same seed makes the same data; 7.</source>
        <translation>同じ種は同じデータになります。省略時は 7。</translation>
    </message>
    <message>
        <source>Checks the books with a second program that shares no code with this one.</source>
        <translation>コードを共有しない別のプログラムで帳簿を検証します。</translation>
    </message>
    <message>
        <source>Takes back a clearing, a run or an import by reversal.</source>
        <translation>消込、消込の実行、取込を反対仕訳で取り消します。</translation>
    </message>
    <message>
        <source>All clearings of one run.</source>
        <translation>1 回の実行の全消込。</translation>
    </message>
    <message>
        <source>All that an import booked; see imports.</source>
        <translation>取込の全件。番号は imports で分かります。</translation>
    </message>
    <message>
        <source>Say what it would do, undo nothing.</source>
        <translation>表示だけで、取り消しません。</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>期日前</translation>
    </message>
    <message>
        <source>%1 days late or more</source>
        <translation>%1 日以上超過</translation>
    </message>
    <message>
        <source>%1 to %2 days late</source>
        <translation>%1 ～ %2 日超過</translation>
    </message>
    <message>
        <source>What is open, by age.</source>
        <translation>未収を経過日数別に表示します。</translation>
    </message>
    <message>
        <source>Write the open bills into this file.</source>
        <translation>残高のある請求をこのファイルに書き出します。</translation>
    </message>
    <message>
        <source>List the open bills, oldest first.</source>
        <translation>残高のある請求を古い順に一覧します。</translation>
    </message>
    <message>
        <source>The store; else KESHIKOMI_STORE, else the usual place.</source>
        <translation>データの保存先。省略時は KESHIKOMI_STORE、なければ既定の場所。</translation>
    </message>
    <message>
        <source>Answer with one JSON document.</source>
        <translation>答えを 1 つの JSON にします。</translation>
    </message>
    <message>
        <source>Language of the texts; else that of LANG.</source>
        <translation>表示の言語。省略時は LANG に従います。</translation>
    </message>
    <message>
        <source>This help, or that of the command.</source>
        <translation>この説明、またはコマンドの説明。</translation>
    </message>
    <message>
        <source>The version of the program.</source>
        <translation>プログラムの版。</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 refused, or something wrong was found; 2 wrong usage; 3 the store or the network failed.</source>
        <translation>終了コード：0 完了、1 拒否または誤りあり、2 使い方の誤り、3 保存先か通信の失敗。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>勘定科目</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>帳簿の値</translation>
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
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>経過日数別</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Clearing</source>
        <translation>消込</translation>
    </message>
    <message>
        <source>Clearings</source>
        <translation>消込</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>請求合計</translation>
    </message>
    <message>
        <source>At</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Bad rows</source>
        <translation>不良行</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>口座名義</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>銀行</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>バーコード</translation>
    </message>
    <message>
        <source>Before tax</source>
        <translation>税抜</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Biller code</source>
        <translation>請求書発行企業コード</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Byte</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>支払方法</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Check digit</source>
        <translation>チェックデジット</translation>
    </message>
    <message>
        <source>Cleared payments</source>
        <translation>消込件数</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>依頼 ID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Codes read back</source>
        <translation>読み返したコード</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了日</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確報・入金</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>超過日数</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>納車日</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>値引</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Another seat reads the events</source>
        <translation>別の席が受信中</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Equally good</source>
        <translation>同等の候補</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>あるべき値</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Free field</source>
        <translation>自由使用欄</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>From days</source>
        <translation>日数から</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>送信不能</translation>
    </message>
    <message>
        <source>Seal heads</source>
        <translation>封印の控え</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>History</source>
        <translation>経緯</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>敬称</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>営業時間</translation>
    </message>
    <message>
        <source>House</source>
        <translation>自社</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取込番号</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>取込</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>仕訳</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>カナ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Lower line</source>
        <translation>下段</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No barcode because</source>
        <translation>バーコードなしの理由</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>受付日</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>作業伝票</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ数</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>照合方法</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>入金番号</translation>
    </message>
    <message>
        <source>Payment request</source>
        <translation>決済依頼</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>登録番号 (車両)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>伝票番号</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>仕訳</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>速報</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題のある行</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>候補あり</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Receipts taken back</source>
        <translation>取り消した入金</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>入金日</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Refused bill</source>
        <translation>拒否された請求</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation>再発行区分</translation>
    </message>
    <message>
        <source>Id at the service</source>
        <translation>センター側 ID</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>既出</translation>
    </message>
    <message>
        <source>Seen before in</source>
        <translation>既出の取込</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>速報済み</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>消込の実行</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>データの保存先</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>略称</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>払込票</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>肯定</translation>
    </message>
    <message>
        <source>Revenue stamp</source>
        <translation>収入印紙</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Left to a person</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>消費税</translation>
    </message>
    <message>
        <source>Tax kind</source>
        <translation>税区分</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>税額</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>To days</source>
        <translation>日数まで</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Why it is open</source>
        <translation>未消込理由</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>取消済み</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Unknown events</source>
        <translation>不明なイベント</translation>
    </message>
    <message>
        <source>Upper line</source>
        <translation>上段</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Store id</source>
        <translation>保存先 ID</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>正しい</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車両</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Own account number</source>
        <translation>専用口座番号</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待ち</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>支払人</translation>
    </message>
    <message>
        <source>Why not alone</source>
        <translation>自動消込しない理由</translation>
    </message>
    <message>
        <source>Without candidate</source>
        <translation>候補なし</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Sends requests and takes in events until Ctrl+C. The service is told by the settings or KESHIKOMI_BACKEND_URL, its key by the keyring or KESHIKOMI_BACKEND_KEY.</source>
        <translation>Ctrl+C まで依頼を送り、イベントを受け取ります。接続先は設定か KESHIKOMI_BACKEND_URL、鍵はキーリングか KESHIKOMI_BACKEND_KEY で指定します。</translation>
    </message>
    <message>
        <source>clears alone</source>
        <translation>自動消込</translation>
    </message>
    <message>
        <source>a person decides</source>
        <translation>要判断</translation>
    </message>
    <message>
        <source>no candidate</source>
        <translation>候補なし</translation>
    </message>
    <message>
        <source>Asked for elsewhere before: it may be due already.</source>
        <translation>他で請求済みのもの。期限が過ぎていても登録できます。</translation>
    </message>
    <message>
        <source>No code on the sheet: a till or a telephone reads nothing here</source>
        <translation>コードのない用紙です。レジやスマートフォンでは読み取れません</translation>
    </message>
    <message>
        <source>A new issue with what holds today; without it the last one is printed again as it was.</source>
        <translation>現在の内容で新しく発行します。付けない場合は前回の内容のまま再印刷します。</translation>
    </message>
    <message>
        <source>Lists what was printed for a bill: when, by whom, which issue.</source>
        <translation>請求書の印刷の履歴を一覧にします（日時、担当者、発行）。</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>コピー元</translation>
    </message>
    <message>
        <source>Last day at the till</source>
        <translation>店頭での有効期限</translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation>読み取れたコード</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>印刷の履歴</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Issue of the slip</source>
        <translation>発行番号</translation>
    </message>
    <message>
        <source>%1 of %2 slips, %3 failed, %4 a minute, %5 s left</source>
        <translation>%2 枚中 %1 枚、失敗 %3 枚、毎分 %4 枚、残り %5 秒</translation>
    </message>
    <message>
        <source>Open bills due before this day.</source>
        <translation>この日より前に期日が来る未入金の請求。</translation>
    </message>
    <message>
        <source>Kind of sheet; haraikomi, the payment slip.</source>
        <translation>用紙の種類。省略時は haraikomi（払込票）。</translation>
    </message>
    <message>
        <source>Folder of the files; this one.</source>
        <translation>ファイルを置くフォルダー。省略時は現在のフォルダー。</translation>
    </message>
    <message>
        <source>Slips in one file; 1.</source>
        <translation>1 ファイルに入れる枚数。省略時は 1。</translation>
    </message>
    <message>
        <source>To this printer instead of files.</source>
        <translation>ファイルにせず、このプリンターで印刷します。</translation>
    </message>
    <message>
        <source>Dots per inch; as the printer's profile says, 600 for files.</source>
        <translation>解像度（dpi）。省略時は印刷設定、ファイルは 600。</translation>
    </message>
    <message>
        <source>Lists the print batches, newest first.</source>
        <translation>一括印刷を新しい順に一覧にします。</translation>
    </message>
    <message>
        <source>Shows what became of each slip of a batch.</source>
        <translation>一括印刷の 1 枚ごとの結果を示します。</translation>
    </message>
    <message>
        <source>Goes on with a batch that was paused, cancelled or broke off; no slip is printed twice.</source>
        <translation>一時停止、中止、中断した一括印刷を続けます。同じ票が二度印刷されることはありません。</translation>
    </message>
    <message>
        <source>Try the failed slips again, too.</source>
        <translation>失敗した票ももう一度試します。</translation>
    </message>
    <message>
        <source>Stops a batch; what was printed stays.</source>
        <translation>一括印刷を中止します。印刷済みのものは残ります。</translation>
    </message>
    <message>
        <source>Lists the slips that could not be made, and why.</source>
        <translation>作れなかった票とその理由を一覧にします。</translation>
    </message>
    <message>
        <source>Write the list into this file.</source>
        <translation>一覧をこのファイルに書きます。</translation>
    </message>
    <message>
        <source>The printer these sheets go to.</source>
        <translation>この用紙を印刷するプリンター。</translation>
    </message>
    <message>
        <source>Where the paper comes from.</source>
        <translation>給紙元。</translation>
    </message>
    <message>
        <source>Moves everything to the right, in mm.</source>
        <translation>全体を右へずらす量（mm）。</translation>
    </message>
    <message>
        <source>Moves everything down, in mm.</source>
        <translation>全体を下へずらす量（mm）。</translation>
    </message>
    <message>
        <source>Not for sheets with a barcode.</source>
        <translation>バーコードのある用紙には使いません。</translation>
    </message>
    <message>
        <source>Lists the printers of this seat.</source>
        <translation>この席のプリンターを一覧にします。</translation>
    </message>
    <message>
        <source>Shows or sets how a kind of sheet is printed at this seat.</source>
        <translation>この席での用紙ごとの印刷設定を表示または設定します。</translation>
    </message>
    <message>
        <source>Prints a test slip, or takes what the reader made of it and logs the result.</source>
        <translation>試験票を印刷します。または読み取り結果を受け取り、合否を記録します。</translation>
    </message>
    <message>
        <source>What the reader sent.</source>
        <translation>リーダーが送った文字。</translation>
    </message>
    <message>
        <source>Into this PDF instead of the printer.</source>
        <translation>プリンターではなくこの PDF に出します。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Print batches</source>
        <translation>一括印刷の一覧</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Down (mm)</source>
        <translation>下へ (mm)</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>解像度 (dpi)</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>両面</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Failed slips</source>
        <translation>失敗した票</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Slips a file</source>
        <translation>1 ファイルの枚数</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>印刷設定</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷済み</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>To the right (mm)</source>
        <translation>右へ (mm)</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>試験日</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>読み取り試験</translation>
    </message>
    <message>
        <source>Paper source</source>
        <translation>給紙元</translation>
    </message>
    <message>
        <source>Paper sources</source>
        <translation>給紙元</translation>
    </message>
    <message>
        <source>Usual one</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>large</source>
        <translation>大きな文字</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Shows or sets how a customer wants its sheets.</source>
        <translation>お客様ごとの帳票の希望を表示・設定します。</translation>
    </message>
    <message>
        <source>Large type, where the sheet has it.</source>
        <translation>大きな文字（その版がある帳票）</translation>
    </message>
    <message>
        <source>Usual type.</source>
        <translation>通常の文字</translation>
    </message>
    <message>
        <source>Day of the month that closes its grouped invoice; 31: the last, 0: bills one by one.</source>
        <translation>合計請求書の締切日。31 は月末、0 は都度請求</translation>
    </message>
    <message>
        <source>Checks the store's own templates: place and reason of errors.</source>
        <translation>店の雛形を検査し、誤りの場所と理由を表示します。</translation>
    </message>
    <message>
        <source>Writes the program's template of a kind, to be edited.</source>
        <translation>帳票の雛形を編集用に書き出します。</translation>
    </message>
    <message>
        <source>Folder of the copy; needed.</source>
        <translation>書き出し先のフォルダー（必須）</translation>
    </message>
    <message>
        <source>Shows or sets where this seat has the store's own templates.</source>
        <translation>この端末で使う店の雛形のフォルダーを表示・設定します。</translation>
    </message>
    <message>
        <source>No templates of its own any more.</source>
        <translation>店の雛形を使わない</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>bill or payment</source>
        <translation>請求または入金</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>Kinds of sheets, with commas between.</source>
        <translation>帳票の種類（コンマ区切り）</translation>
    </message>
    <message>
        <source>How often each of them, with commas between; once.</source>
        <translation>それぞれの部数（コンマ区切り、省略時は 1）</translation>
    </message>
    <message>
        <source>Lists the kinds of sheets and what each is made from.</source>
        <translation>帳票の種類と、何から作るかを一覧します。</translation>
    </message>
    <message>
        <source>Makes one kind of sheet; only with --out it leaves and is counted.</source>
        <translation>帳票を 1 種類作ります。--out を付けたときだけ発行として数えます。</translation>
    </message>
    <message>
        <source>Kind of sheet; needed.</source>
        <translation>帳票の種類（必須）</translation>
    </message>
    <message>
        <source>Into this PDF.</source>
        <translation>この PDF に保存</translation>
    </message>
    <message>
        <source>The receipt leaves as a file: no revenue stamp.</source>
        <translation>電子で渡す領収書（収入印紙は不要）</translation>
    </message>
    <message>
        <source>Makes several sheets of a bill in one file.</source>
        <translation>1 件の請求の帳票をまとめて 1 つの PDF にします。</translation>
    </message>
    <message>
        <source>Into this PDF; needed.</source>
        <translation>この PDF に保存（必須）</translation>
    </message>
    <message>
        <source>The store's set of this name.</source>
        <translation>登録済みの帳票セットの名前</translation>
    </message>
    <message>
        <source>Lists the store's sets of sheets, or changes one.</source>
        <translation>店の帳票セットを一覧・変更します。</translation>
    </message>
    <message>
        <source>Keeps --sheets and --copies as this set.</source>
        <translation>--sheets と --copies をこの名前のセットとして登録</translation>
    </message>
    <message>
        <source>Removes the set.</source>
        <translation>セットを削除</translation>
    </message>
    <message>
        <source>Billed one by one</source>
        <translation>個別請求の合計</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>締切日</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>部数</translation>
    </message>
    <message>
        <source>Issue number</source>
        <translation>発行回数</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>Sets of sheets</source>
        <translation>帳票セット</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>雛形</translation>
    </message>
    <message>
        <source>Bought in the period</source>
        <translation>今回お買上げ額</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>試行のみ</translation>
    </message>
    <message>
        <source>Says that a person has dealt with a task.</source>
        <translation>要確認の項目を対応済みにします。</translation>
    </message>
    <message>
        <source>In step with the collection service.</source>
        <translation>収納センターと同期しています。</translation>
    </message>
    <message>
        <source>Events are read no further; what waits is still sent. Start sync again when it is put right.</source>
        <translation>通知の受信を止めました。送信待ちは引き続き送ります。原因を直してから sync をやり直してください。</translation>
    </message>
    <message>
        <source>It is tried again by itself, at the latest every 5 minutes; Ctrl+C ends.</source>
        <translation>遅くとも5分おきに自動でやり直します。Ctrl+C で終了します。</translation>
    </message>
    <message>
        <source>Names of the files, of {bill}, {last}, {file} and {batch}; .pdf is added.</source>
        <translation>ファイル名の型。{bill}、{last}、{file}、{batch} が使えます。.pdf は自動で付きます。</translation>
    </message>
    <message>
        <source>Customer no.</source>
        <translation>顧客番号</translation>
    </message>
    <message>
        <source>Sent again from</source>
        <translation>次の送信</translation>
    </message>
    <message>
        <source>A line for each bill, B-&lt;number&gt; or the number of a work order, then the parcel and the place of the goods; the order of the list is kept.</source>
        <translation>1行に1請求：B-&lt;番号&gt; または作業番号、続けて荷物の番号と商品の置き場所。順番はそのままです。</translation>
    </message>
    <message>
        <source>Kind of sheet, one that is made from a bill; haraikomi, the payment slip.</source>
        <translation>帳票の種類（請求から作るもの）。省略時は haraikomi（払込票）。</translation>
    </message>
    <message>
        <source>Makes the payment slips, or another sheet, of many bills as one batch, each exactly once; it can be cancelled and goes on later.</source>
        <translation>多くの請求の払込票、またはほかの帳票を一括で作ります。一枚ずつ必ず一度だけで、中止してもあとで続けられます。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Language of its sheets where they have it: ja or en.</source>
        <translation>帳票の言語（ある場合）：ja または en。</translation>
    </message>
    <message>
        <source>It is never reminded by letter.</source>
        <translation>督促状を送りません。</translation>
    </message>
    <message>
        <source>It may be reminded by letter.</source>
        <translation>督促状を送ります。</translation>
    </message>
    <message>
        <source>Pay-easy</source>
        <translation>ペイジー</translation>
    </message>
    <message>
        <source>SmartPit</source>
        <translation>スマートピット</translation>
    </message>
    <message>
        <source>Shows or stores the numbers a centre registered for a bill, over what is open.</source>
        <translation>センターが請求に登録した支払番号を表示、または登録します（未収額に対して）。</translation>
    </message>
    <message>
        <source>SmartPit number, 13 digits.</source>
        <translation>スマートピット番号（13桁）。</translation>
    </message>
    <message>
        <source>Pay-easy: institution (5 digits), customer (up to 20) and confirmation number (up to 6) follow the bill.</source>
        <translation>ペイジー：請求のあとに収納機関番号（5桁）、お客様番号（20桁まで）、確認番号（6桁まで）を続けます。</translation>
    </message>
    <message>
        <source>Day of the registration; today.</source>
        <translation>登録日。省略時は今日。</translation>
    </message>
    <message>
        <source>Last day to pay; the bill's due date.</source>
        <translation>お支払期限。省略時は請求の期限。</translation>
    </message>
    <message>
        <source>Shows or stores the number a customer keeps to pay by.</source>
        <translation>お客様の継続番号を表示、または登録します。</translation>
    </message>
    <message>
        <source>Member number; the customer's number.</source>
        <translation>会員番号。省略時はお客様番号。</translation>
    </message>
    <message>
        <source>Last day of the card; no limit.</source>
        <translation>会員証の有効期限。省略時は期限なし。</translation>
    </message>
    <message>
        <source>The customer has none any more.</source>
        <translation>継続番号を終わりにします。</translation>
    </message>
    <message>
        <source>a payment has been reported</source>
        <translation>入金の知らせあり</translation>
    </message>
    <message>
        <source>held back by a person</source>
        <translation>担当者が保留中</translation>
    </message>
    <message>
        <source>the customer gets no letters</source>
        <translation>督促状を送らないお客様</translation>
    </message>
    <message>
        <source>Shows the letters about a bill that was not paid, and holds them back while something is settled.</source>
        <translation>未払いの請求の督促状を表示し、解決するまで保留します。</translation>
    </message>
    <message>
        <source>No letters: a dispute, a promise.</source>
        <translation>督促を保留します（異議、支払いの約束など）。</translation>
    </message>
    <message>
        <source>Letters may be sent again.</source>
        <translation>督促の保留を終わりにします。</translation>
    </message>
    <message>
        <source>Shows or sets the free message on SmartPit sheets or postcards: the store's, or one customer's in its place. {お名前} and others are filled in.</source>
        <translation>スマートピットシートやはがきの自由メッセージ（店舗のもの、またはお客様ごと）を表示、設定します。{お名前} などを差し込みます。</translation>
    </message>
    <message>
        <source>smartpit or postcard; smartpit.</source>
        <translation>smartpit または postcard。省略時は smartpit。</translation>
    </message>
    <message>
        <source>Only for this customer.</source>
        <translation>このお客様だけのメッセージ。</translation>
    </message>
    <message>
        <source>Title.</source>
        <translation>見出し。</translation>
    </message>
    <message>
        <source>Text with placeholders; needed.</source>
        <translation>本文（差し込み可）。必須。</translation>
    </message>
    <message>
        <source>Map or coupon, PNG or JPEG up to 200 kB; printed grey.</source>
        <translation>地図やクーポンの画像（PNG か JPEG、200 kB まで）。グレーで印刷します。</translation>
    </message>
    <message>
        <source>Under the picture.</source>
        <translation>画像の説明。</translation>
    </message>
    <message>
        <source>Number of the coupon.</source>
        <translation>クーポン番号。</translation>
    </message>
    <message>
        <source>Last day of the message; needed with a coupon or a picture.</source>
        <translation>メッセージの最終日。クーポンや画像があるときは必須。</translation>
    </message>
    <message>
        <source>No message any more.</source>
        <translation>メッセージをなくします。</translation>
    </message>
    <message>
        <source>Shows or sets who sends the SMS that ask for money.</source>
        <translation>請求の SMS の送信元を表示、設定します。</translation>
    </message>
    <message>
        <source>Number or name they come from.</source>
        <translation>送信元の番号または名前。</translation>
    </message>
    <message>
        <source>The one site they lead to.</source>
        <translation>SMS から開くただ一つのサイト。</translation>
    </message>
    <message>
        <source>print batch</source>
        <translation>一括印刷</translation>
    </message>
    <message>
        <source>A new issue with what holds today; without it a document is printed again as it was.</source>
        <translation>今日の内容で新しく発行します。省略時は前回と同じものを再印刷します。</translation>
    </message>
    <message>
        <source>New last day of a reminder, in two weeks; first day of bills by SMS, in 30 days.</source>
        <translation>督促の新しいお支払期限（省略時は2週間後）、SMSでの請求の開始日（省略時は30日後）。</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>画像の説明</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>納付区分</translation>
    </message>
    <message>
        <source>Confirmation number</source>
        <translation>確認番号</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>クーポン番号</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>No letter now</source>
        <translation>督促できない理由</translation>
    </message>
    <message>
        <source>Held back because</source>
        <translation>保留の理由</translation>
    </message>
    <message>
        <source>Institution number</source>
        <translation>収納機関番号</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>督促状</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>会員番号</translation>
    </message>
    <message>
        <source>Numbers to pay by</source>
        <translation>支払番号</translation>
    </message>
    <message>
        <source>Bytes of the picture</source>
        <translation>画像のバイト数</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Reminders by letter</source>
        <translation>督促状の送付</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>荷物</translation>
    </message>
    <message>
        <source>SmartPit number</source>
        <translation>スマートピット番号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Which shop of the house; the first.</source>
        <translation>対象の店舗。省略時は最初の店舗です。</translation>
    </message>
    <message>
        <source>Say what it would do, close nothing.</source>
        <translation>何が起きるかだけを示し、締めません。</translation>
    </message>
    <message>
        <source>Closes a day of a shop: seals, counts and locks it.</source>
        <translation>店舗の一日を締めます。封印し、数え、閉じます。</translation>
    </message>
    <message>
        <source>The day; for closing, today.</source>
        <translation>対象の日。締めでは省略時は今日です。</translation>
    </message>
    <message>
        <source>Cash of one drawer as counted; once for each drawer.</source>
        <translation>数えた現金。レジごとに一回指定します。</translation>
    </message>
    <message>
        <source>Change that stays in the drawers.</source>
        <translation>レジに残す釣銭準備金。</translation>
    </message>
    <message>
        <source>Write the report into this PDF.</source>
        <translation>報告書をこのPDFに書きます。</translation>
    </message>
    <message>
        <source>Shows or prints the report of a closed day again.</source>
        <translation>締めた日の報告書をもう一度表示または印刷します。</translation>
    </message>
    <message>
        <source>Lists closed days, closed months and their exceptions.</source>
        <translation>締めた日、締めた月とその例外の一覧です。</translation>
    </message>
    <message>
        <source>At most so many days; 31.</source>
        <translation>最大の日数。省略時は31です。</translation>
    </message>
    <message>
        <source>The month-end checklist: what must be explained first.</source>
        <translation>月末確認です。先に説明が必要な点を示します。</translation>
    </message>
    <message>
        <source>Tells the balance the bank states for the end of a month.</source>
        <translation>銀行の残高証明にある月末残高を登録します。</translation>
    </message>
    <message>
        <source>Explains a point of the month-end checklist.</source>
        <translation>月末確認の点を説明します。</translation>
    </message>
    <message>
        <source>Closes a month, once every point is explained.</source>
        <translation>すべての点が説明されていれば、月を締めます。</translation>
    </message>
    <message>
        <source>Lets a person post into a closed month until a day.</source>
        <translation>締めた月への記帳を、ある人に期日まで認めます。</translation>
    </message>
    <message>
        <source>Whose postings are let in; needed.</source>
        <translation>記帳を認める人。必須です。</translation>
    </message>
    <message>
        <source>Why; kept in the books.</source>
        <translation>理由。帳簿に残ります。</translation>
    </message>
    <message>
        <source>The last day it holds; needed.</source>
        <translation>認める最後の日。必須です。</translation>
    </message>
    <message>
        <source>Shows everything a balance rests on, down to the seal.</source>
        <translation>残高の根拠を、封印まですべて示します。</translation>
    </message>
    <message>
        <source>Without names, for a paper that leaves the house.</source>
        <translation>氏名を伏せます。社外に出す書類に使います。</translation>
    </message>
    <message>
        <source>As an auditor's paper into this PDF.</source>
        <translation>監査用の書類としてこのPDFに書きます。</translation>
    </message>
    <message>
        <source>For an accounting program; each posting goes out once.</source>
        <translation>会計ソフト用です。仕訳は一度だけ出力されます。</translation>
    </message>
    <message>
        <source>Keep the profile for next time.</source>
        <translation>この出力形式を次回のために覚えます。</translation>
    </message>
    <message>
        <source>By the profile that was kept.</source>
        <translation>覚えてある出力形式で出力します。</translation>
    </message>
    <message>
        <source>utf-8-bom, utf-8 or cp932.</source>
        <translation>utf-8-bom、utf-8、cp932 のいずれか。</translation>
    </message>
    <message>
        <source>This batch again, byte for byte.</source>
        <translation>この出力分を、まったく同じ内容でもう一度出力します。</translation>
    </message>
    <message>
        <source>Say what would go out.</source>
        <translation>何が出力されるかだけを示します。</translation>
    </message>
    <message>
        <source>Lists what was handed on to an accounting program.</source>
        <translation>会計ソフトへ渡した出力の一覧です。</translation>
    </message>
    <message>
        <source>Lists the accounting programs a profile is there for.</source>
        <translation>出力形式のある会計ソフトの一覧です。</translation>
    </message>
    <message>
        <source>Takes over open bills of another program, all or nothing.</source>
        <translation>前システムの未収の請求を引き継ぎます。全件か、まったく行わないかのどちらかです。</translation>
    </message>
    <message>
        <source>The day of the opening balance; today.</source>
        <translation>期首残高の日。省略時は今日です。</translation>
    </message>
    <message>
        <source>Say what it would do, book nothing.</source>
        <translation>何が起きるかだけを示し、記帳しません。</translation>
    </message>
    <message>
        <source>Clears last month beside the old program, in a store of its own.</source>
        <translation>先月分を前システムと並べて、別の帳簿で消し込みます。</translation>
    </message>
    <message>
        <source>The bank's file; needed.</source>
        <translation>銀行のファイル。必須です。</translation>
    </message>
    <message>
        <source>The old program's list with what it cleared; needed.</source>
        <translation>前システムの一覧と消込結果。必須です。</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Bank file</source>
        <translation>銀行のファイル</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>請求額</translation>
    </message>
    <message>
        <source>Cash in the books</source>
        <translation>帳簿の現金</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>数えた現金</translation>
    </message>
    <message>
        <source>Cash difference</source>
        <translation>現金過不足</translation>
    </message>
    <message>
        <source>Change in the drawers</source>
        <translation>釣銭準備金</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>収納方法ごと</translation>
    </message>
    <message>
        <source>Cleared amount</source>
        <translation>消込額</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>締め</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>締め済み</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>締めた日</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Undone later</source>
        <translation>後で取消</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Export batches</source>
        <translation>仕訳の出力</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>氏名を伏せた</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Closed months</source>
        <translation>締めた月</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>差引</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新しいお客様</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Amount in the old system</source>
        <translation>前システムの消込額</translation>
    </message>
    <message>
        <source>Old list</source>
        <translation>前システムの一覧</translation>
    </message>
    <message>
        <source>Number in the old system</source>
        <translation>前システムの番号</translation>
    </message>
    <message>
        <source>Points to explain</source>
        <translation>説明が必要な点</translation>
    </message>
    <message>
        <source>Amount here</source>
        <translation>本システムの消込額</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>結果の内訳</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>確認項目</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>出力形式</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>出力形式</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取消額</translation>
    </message>
    <message>
        <source>Times taken back</source>
        <translation>取消件数</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>Hash of the seal</source>
        <translation>封印の値</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>未封印</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Whose receipts they are. Without it the rows are not booked.</source>
        <translation>どの契約の入金かです。省くと記帳しません。</translation>
    </message>
    <message>
        <source>How they were paid; bank_transfer.</source>
        <translation>支払いの手段です。省くと bank_transfer です。</translation>
    </message>
    <message>
        <source>Rows before the header is looked for.</source>
        <translation>見出しを探す前に飛ばす行数です。</translation>
    </message>
    <message>
        <source>Sheet of a workbook; its first.</source>
        <translation>ブックのシートです。省くと最初のシートです。</translation>
    </message>
    <message>
        <source>Amounts below zero are money in.</source>
        <translation>マイナスの金額を入金とみなします。</translation>
    </message>
    <message>
        <source>Days are YYMMDD of the Japanese era, as 080805.</source>
        <translation>日付は 080805 のような和暦の年月日6桁です。</translation>
    </message>
    <message>
        <source>A row that begins so is a total. May be given several times.</source>
        <translation>この語で始まる行を合計行とみなします。何度でも指定できます。</translation>
    </message>
    <message>
        <source>Says how a table of a bank, agency or program is read.</source>
        <translation>銀行、収納代行会社、ほかのソフトの表の読み方を決めます。</translation>
    </message>
    <message>
        <source>Lists the saved column maps.</source>
        <translation>保存した列の対応の一覧です。</translation>
    </message>
    <message>
        <source>Shows a column map.</source>
        <translation>列の対応を表示します。</translation>
    </message>
    <message>
        <source>Removes a column map; what was taken in by it stays.</source>
        <translation>列の対応を削除します。取り込んだデータは残ります。</translation>
    </message>
    <message>
        <source>Shows what a column map makes of a file; books nothing.</source>
        <translation>列の対応でファイルを読んだ結果を表示します。記帳はしません。</translation>
    </message>
    <message>
        <source>This map; without it by the header row.</source>
        <translation>この列の対応で読みます。省くと見出し行で見分けます。</translation>
    </message>
    <message>
        <source>Bytes of a text table: detect, utf-8 or cp932.</source>
        <translation>文字コードです。detect、utf-8、cp932 から選びます。</translation>
    </message>
    <message>
        <source>Read a table by this column map.</source>
        <translation>表をこの列の対応で読みます。</translation>
    </message>
    <message>
        <source>Column map</source>
        <translation>列の対応</translation>
    </message>
    <message>
        <source>Column maps</source>
        <translation>列の対応</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Era days</source>
        <translation>和暦6桁</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>見出し行</translation>
    </message>
    <message>
        <source>Minus is in</source>
        <translation>マイナスは入金</translation>
    </message>
    <message>
        <source>Other rows</source>
        <translation>その他の行</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>自動で見分け</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Rows before</source>
        <translation>飛ばす行</translation>
    </message>
    <message>
        <source>Slip key</source>
        <translation>払込票の番号</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計額</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合計行の語</translation>
    </message>
    <message>
        <source>What becomes of what stays open on the bills: fee, discount, write_off, withholding or keep_open.</source>
        <translation>請求に残る差額の処理です。fee、discount、write_off、withholding、keep_openから選びます。</translation>
    </message>
    <message>
        <source>Whose the rest is.</source>
        <translation>残額の顧客です。</translation>
    </message>
    <message>
        <source>A word about why.</source>
        <translation>理由のメモです。</translation>
    </message>
    <message>
        <source>Say it, book nothing.</source>
        <translation>結果だけを示し、記帳しません。</translation>
    </message>
    <message>
        <source>Lists money that is kept for customers.</source>
        <translation>顧客の前受残高を一覧します。</translation>
    </message>
    <message>
        <source>Clears bills with what is kept for the customer.</source>
        <translation>顧客の前受金で請求を消し込みます。</translation>
    </message>
    <message>
        <source>Gives credit for something of a bill: a return or a discount after it.</source>
        <translation>請求後の返品・値引を前受金として記録します。</translation>
    </message>
    <message>
        <source>Clears bills and credits of one customer that sum to nothing, without a payment.</source>
        <translation>合計が±0になる同じ顧客の請求と前受金を、入金なしで相殺します。</translation>
    </message>
    <message>
        <source>same slip</source>
        <translation>同じ伝票</translation>
    </message>
    <message>
        <source>same request</source>
        <translation>同じ支払依頼</translation>
    </message>
    <message>
        <source>same payer and amount</source>
        <translation>同じ名義と金額</translation>
    </message>
    <message>
        <source>discount on sales</source>
        <translation>売上値引</translation>
    </message>
    <message>
        <source>collection fee</source>
        <translation>支払手数料</translation>
    </message>
    <message>
        <source>Makes a bill smaller without a payment: fee, discount, write_off or withholding.</source>
        <translation>入金なしで請求残を減らします（fee、discount、write_off、withholding）。</translation>
    </message>
    <message>
        <source>Lists the differences that were settled last.</source>
        <translation>最近の差額処理を一覧します。</translation>
    </message>
    <message>
        <source>Says by what a bill was cleared, and the tax in each part.</source>
        <translation>請求の消込内訳と、それぞれの消費税を示します。</translation>
    </message>
    <message>
        <source>Says or sets how the house books what does not meet a bill.</source>
        <translation>差額の処理方法を表示・設定します。</translation>
    </message>
    <message>
        <source>Transfer fees borne by us: discount or collection_fee.</source>
        <translation>当方負担の振込手数料の処理です（discount、collection_fee）。</translation>
    </message>
    <message>
        <source>Money on a standing number to the oldest bill: alone or propose.</source>
        <translation>固定番号への入金を古い請求から充当する方法です（alone、propose）。</translation>
    </message>
    <message>
        <source>Lists payments whose bill was paid before or needs none.</source>
        <translation>二重払いなど、請求がすでに支払済みの入金を一覧します。</translation>
    </message>
    <message>
        <source>Says what becomes of a double payment.</source>
        <translation>二重払いの処理を決めます。</translation>
    </message>
    <message>
        <source>Asks to send it back.</source>
        <translation>返金を依頼します。</translation>
    </message>
    <message>
        <source>Keeps it for the customer.</source>
        <translation>前受金として残します。</translation>
    </message>
    <message>
        <source>Clears another bill with it.</source>
        <translation>別の請求に充当します。</translation>
    </message>
    <message>
        <source>So much; without it all that is open.</source>
        <translation>金額です。省略すると残額すべてです。</translation>
    </message>
    <message>
        <source>Whose money it is.</source>
        <translation>入金の顧客です。</translation>
    </message>
    <message>
        <source>The bank's agreement the money leaves from.</source>
        <translation>出金する銀行の契約です。</translation>
    </message>
    <message>
        <source>Says or sets where a customer's money is sent back to.</source>
        <translation>顧客の返金先口座を表示・設定します。</translation>
    </message>
    <message>
        <source>Bank, 4 digits.</source>
        <translation>銀行コード（4桁）です。</translation>
    </message>
    <message>
        <source>Its name in kana.</source>
        <translation>名称（カナ）です。</translation>
    </message>
    <message>
        <source>Branch, 3 digits.</source>
        <translation>支店コード（3桁）です。</translation>
    </message>
    <message>
        <source>1 ordinary, 2 current, 4 savings, 9 other; 1.</source>
        <translation>1 普通、2 当座、4 貯蓄、9 その他です。既定は1です。</translation>
    </message>
    <message>
        <source>Account number.</source>
        <translation>口座番号です。</translation>
    </message>
    <message>
        <source>Account holder in kana.</source>
        <translation>口座名義（カナ）です。</translation>
    </message>
    <message>
        <source>Asks to send money of a payment or a credit back.</source>
        <translation>入金または前受金の返金を依頼します。</translation>
    </message>
    <message>
        <source>Records money that went back outside: cash or card.</source>
        <translation>現金・カードなど、別の方法で済んだ返金を記録します。</translation>
    </message>
    <message>
        <source>cash or card.</source>
        <translation>cashまたはcardです。</translation>
    </message>
    <message>
        <source>The day it went; today.</source>
        <translation>返金した日です。既定は今日です。</translation>
    </message>
    <message>
        <source>Approves a refund another person asked for.</source>
        <translation>別の人が依頼した返金を承認します。</translation>
    </message>
    <message>
        <source>Takes a refund back; the money is open again.</source>
        <translation>返金を取り消し、入金を未消込に戻します。</translation>
    </message>
    <message>
        <source>It was sent, and the bank sent it back.</source>
        <translation>送金後に銀行から組戻しされた場合に指定します。</translation>
    </message>
    <message>
        <source>Gives all approved refunds out for one bank.</source>
        <translation>承認済みの返金を銀行ごとに出力します。</translation>
    </message>
    <message>
        <source>Day of the transfer; tomorrow.</source>
        <translation>振込指定日です。既定は明日です。</translation>
    </message>
    <message>
        <source>Says that a refund left the bank.</source>
        <translation>返金の出金を記録します。</translation>
    </message>
    <message>
        <source>The day it left; today.</source>
        <translation>出金した日です。既定は今日です。</translation>
    </message>
    <message>
        <source>Lists refunds that are on their way.</source>
        <translation>処理中の返金を一覧します。</translation>
    </message>
    <message>
        <source>Also those that are over.</source>
        <translation>完了・取消も含めます。</translation>
    </message>
    <message>
        <source>Difference settled</source>
        <translation>差額処理</translation>
    </message>
    <message>
        <source>Difference undone</source>
        <translation>差額処理の取消</translation>
    </message>
    <message>
        <source>Lists numbers customers pay into again and again.</source>
        <translation>顧客の固定番号を一覧します。</translation>
    </message>
    <message>
        <source>Gives a customer a number to pay any amount into.</source>
        <translation>任意金額を入金できる固定番号を顧客に登録します。</translation>
    </message>
    <message>
        <source>The least it takes.</source>
        <translation>最低金額です。</translation>
    </message>
    <message>
        <source>The most it takes.</source>
        <translation>最高金額です。</translation>
    </message>
    <message>
        <source>Takes such a number out of use.</source>
        <translation>固定番号を削除します。</translation>
    </message>
    <message>
        <source>Says which bills, oldest first, such payments would clear.</source>
        <translation>固定番号への入金を古い請求から充当する案を示します。</translation>
    </message>
    <message>
        <source>Clears the oldest bills with one such payment.</source>
        <translation>固定番号への入金を古い請求から消し込みます。</translation>
    </message>
    <message>
        <source>One difference; see differences.</source>
        <translation>差額処理1件です（differences参照）。</translation>
    </message>
    <message>
        <source>The same as --dry-run.</source>
        <translation>--dry-runと同じです。</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>口座種別</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>口座番号</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Bank code</source>
        <translation>銀行コード</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>支店</translation>
    </message>
    <message>
        <source>Branch name</source>
        <translation>支店名</translation>
    </message>
    <message>
        <source>Closed days it touches</source>
        <translation>関係する締め済みの日</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>前受金</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>前受金</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>出力番号</translation>
    </message>
    <message>
        <source>Transfer fees</source>
        <translation>振込手数料</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>名義</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>取り消せないもの</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最低金額</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最高金額</translation>
    </message>
    <message>
        <source>Paid by payment</source>
        <translation>支払済みの入金</translation>
    </message>
    <message>
        <source>Paid back on</source>
        <translation>返金日</translation>
    </message>
    <message>
        <source>Papers that tell of it</source>
        <translation>発行済みの書類</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Account for refunds</source>
        <translation>返金先口座</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>差額処理額</translation>
    </message>
    <message>
        <source>Standing numbers</source>
        <translation>固定番号</translation>
    </message>
    <message>
        <source>Day of transfer</source>
        <translation>振込指定日</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>振込</translation>
    </message>
    <message>
        <source>These passes in this order; without it those that are set.</source>
        <translation>この照合段階をこの順で使います。省略時は設定された段階です。</translation>
    </message>
    <message>
        <source>several payments</source>
        <translation>複数入金</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>似た名義</translation>
    </message>
    <message>
        <source>Shows or sets the passes of the clearing, in their order.</source>
        <translation>消込の照合段階とその順番を表示または設定します。</translation>
    </message>
    <message>
        <source>All of them, in the usual order.</source>
        <translation>すべてを標準の順番に戻します。</translation>
    </message>
    <message>
        <source>Says what each pass made of a payment (P-12), or of the payment that a notice (N-12) speaks of.</source>
        <translation>入金 (P-12)、または通知 (N-12) が示す入金を、各照合段階がどう判断したかを表示します。</translation>
    </message>
    <message>
        <source>Tries passes on what was cleared before; changes nothing.</source>
        <translation>過去の消込に照合段階を当てはめて試します。何も変更しません。</translation>
    </message>
    <message>
        <source>Payments received in this month; without it last month.</source>
        <translation>この月の入金。省略時は先月です。</translation>
    </message>
    <message>
        <source>Received from this day.</source>
        <translation>この日からの入金。</translation>
    </message>
    <message>
        <source>Received up to this day.</source>
        <translation>この日までの入金。</translation>
    </message>
    <message>
        <source>Lists payer names that clearing by hand taught.</source>
        <translation>手作業の消込から学習した振込名義を一覧します。</translation>
    </message>
    <message>
        <source>Shows what is known of how a customer pays.</source>
        <translation>顧客の支払い方について分かっていることを表示します。</translation>
    </message>
    <message>
        <source>Sets the difference that is proposed all the same; 0: none.</source>
        <translation>差額があっても候補にする許容額を設定します。0 は許容なし。</translation>
    </message>
    <message>
        <source>Forgets a payer name, or a fee of a customer.</source>
        <translation>学習した振込名義、または顧客の手数料を忘れます。</translation>
    </message>
    <message>
        <source>This fee; the number is the customer's.</source>
        <translation>この手数料。番号は顧客番号です。</translation>
    </message>
    <message>
        <source>Writes all payer names into a CSV file.</source>
        <translation>学習した振込名義をすべて CSV ファイルに書き出します。</translation>
    </message>
    <message>
        <source>Takes payer names over from such a file.</source>
        <translation>そのファイルから振込名義を取り込みます。</translation>
    </message>
    <message>
        <source>Without a person</source>
        <translation>自動分</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Cleared as</source>
        <translation>実際の消込</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>最終日時</translation>
    </message>
    <message>
        <source>What each pass made of it</source>
        <translation>各照合段階の判断</translation>
    </message>
    <message>
        <source>Name as key</source>
        <translation>照合用カナ</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>照合段階</translation>
    </message>
    <message>
        <source>Remembered payers</source>
        <translation>学習名義</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>許容差額</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>合わせる入金</translation>
    </message>
    <message>
        <source>Would clear</source>
        <translation>消込できた件数</translation>
    </message>
    <message>
        <source>Wrongly</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>What it would do otherwise</source>
        <translation>実際と異なる消込</translation>
    </message>
    <message>
        <source>Would be cleared as</source>
        <translation>照合段階による消込</translation>
    </message>
    <message>
        <source>The same as an earlier one.</source>
        <translation>以前の出力をもう一度示します。</translation>
    </message>
    <message>
        <source>the books, by “%1”</source>
        <translation>帳簿（コマンド「%1」で作成）</translation>
    </message>
    <message>
        <source>Language of the sheet where it has it, ja or en; its customer's.</source>
        <translation>帳票の言語（その版がある帳票）。ja または en。省略時は顧客の設定。</translation>
    </message>
    <message>
        <source>File, or folder for several bills; {bill} stands for the number. B-&lt;number&gt;.pdf here, B-&lt;number&gt;-R1.pdf for a new issue.</source>
        <translation>出力先のファイル。複数の請求ならフォルダー。{bill} は番号になります。省略時はここに B-番号.pdf、再発行は B-番号-R1.pdf。</translation>
    </message>
    <message>
        <source>its files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>its events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Lists the contracts with agencies and banks, and what books.</source>
        <translation>収納代行会社・銀行との契約と、どの通知で記帳するかを一覧にします。</translation>
    </message>
    <message>
        <source>The layout of its files; any: the one that booked first.</source>
        <translation>ファイルの形式。any: 最初に記帳した形式。</translation>
    </message>
    <message>
        <source>file or feed.</source>
        <translation>file または feed。</translation>
    </message>
    <message>
        <source>Say it, change nothing.</source>
        <translation>結果だけを示し、何も変えません。</translation>
    </message>
    <message>
        <source>The closed day.</source>
        <translation>締めた日。</translation>
    </message>
    <message>
        <source>Lists what was taken over of other programs.</source>
        <translation>他のプログラムから引き継いだ請求の一覧を示します。</translation>
    </message>
    <message>
        <source>viewer, clerk, cashier, accountant or admin.</source>
        <translation>viewer、clerk、cashier、accountant、admin のいずれか。</translation>
    </message>
    <message>
        <source>Lists who may do what here, and who you are.</source>
        <translation>誰が何をできるか、そして自分が誰かを示します。</translation>
    </message>
    <message>
        <source>Names a person by the login name of the operating system.</source>
        <translation>スタッフを OS のログイン名で登録します。</translation>
    </message>
    <message>
        <source>Gives a person who is named another role.</source>
        <translation>登録済みのスタッフの役割を変えます。</translation>
    </message>
    <message>
        <source>Takes a person off the list; they can only look then.</source>
        <translation>スタッフを一覧から外します。以後は閲覧だけになります。</translation>
    </message>
    <message>
        <source>One clearing, with what was settled beside it; may be repeated.</source>
        <translation>消込1件と、それに添えて処理した差額。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Stays, though decided together: undo it by itself or its run</source>
        <translation>一緒に決めたが残るもの（単独で、または実行ごと取り消せます）</translation>
    </message>
    <message>
        <source>Old bills</source>
        <translation>旧請求</translation>
    </message>
    <message>
        <source>Old bills taken over</source>
        <translation>引き継いだ旧請求</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>A month of thirty stores with all that pays for it; 100000 bills.</source>
        <translation>30店舗の1か月分の請求とその入金を作ります。請求は100000件です。</translation>
    </message>
    <message>
        <source>With --group: where its files go, and which payment is for which bill.</source>
        <translation>--groupのとき、入金ファイルと正解表を置くフォルダー。</translation>
    </message>
    <message>
        <source>Payment requests</source>
        <translation>決済依頼</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>For which bill</source>
        <translation>正解表</translation>
    </message>
    <message>
        <source>Say it, write nothing.</source>
        <translation>内容を表示するだけで、何も書き込みません。</translation>
    </message>
    <message>
        <source>Collects due bills for one direct debit request.</source>
        <translation>期日の来る請求を一つの口座振替依頼にまとめます。</translation>
    </message>
    <message>
        <source>Day of the debit; the next one banks work.</source>
        <translation>引落日。省略時は次の銀行営業日。</translation>
    </message>
    <message>
        <source>Bills due by then; the day of the debit.</source>
        <translation>この日までが期限の請求。省略時は引落日。</translation>
    </message>
    <message>
        <source>Only this bill; may be given again.</source>
        <translation>この請求だけ。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>Shows a batch, its debits and what became of them.</source>
        <translation>振替依頼とその明細、結果を表示します。</translation>
    </message>
    <message>
        <source>Lists batches that wait for a person or a result.</source>
        <translation>承認待ち・結果待ちの振替依頼を一覧します。</translation>
    </message>
    <message>
        <source>Gives the bills of a batch free again.</source>
        <translation>振替依頼を取り消し、請求を元に戻します。</translation>
    </message>
    <message>
        <source>Its file was written, but the bank debits nothing by it.</source>
        <translation>ファイルは作成済みですが、銀行では引き落とされません。</translation>
    </message>
    <message>
        <source>Approves a batch another person made.</source>
        <translation>ほかの人が作った振替依頼を承認します。</translation>
    </message>
    <message>
        <source>Writes the request of an approved batch for the bank.</source>
        <translation>承認済みの振替依頼ファイルを銀行向けに書き出します。</translation>
    </message>
    <message>
        <source>Write it there (Zengin type 91).</source>
        <translation>書き出し先（全銀 種別91）。</translation>
    </message>
    <message>
        <source>Takes in what the bank answered; so does import.</source>
        <translation>銀行の振替結果を取り込みます。import でも取り込めます。</translation>
    </message>
    <message>
        <source>It must answer this one.</source>
        <translation>この振替依頼の結果でなければなりません。</translation>
    </message>
    <message>
        <source>Asks for what was not collected by a slip or a link.</source>
        <translation>振替できなかった分を払込票またはリンクで再請求します。</translation>
    </message>
    <message>
        <source>All of this batch that failed.</source>
        <translation>この振替依頼で不能になったものすべて。</translation>
    </message>
    <message>
        <source>slip or link; slip.</source>
        <translation>slip または link。省略時は slip。</translation>
    </message>
    <message>
        <source>Last day a till takes the slip.</source>
        <translation>払込票を店頭で使える最終日。</translation>
    </message>
    <message>
        <source>Says what follows from each result of a direct debit.</source>
        <translation>振替結果コードごとの扱いを表示します。</translation>
    </message>
    <message>
        <source>1 ordinary, 2 current, 3 tax savings, 9 other; 1.</source>
        <translation>1 普通、2 当座、3 納税準備、9 その他。省略時は 1。</translation>
    </message>
    <message>
        <source>Lists the agreements for direct debit.</source>
        <translation>口座振替の契約を一覧します。</translation>
    </message>
    <message>
        <source>Sets an agreement for direct debit: what the bank knows us by.</source>
        <translation>口座振替の契約（委託者としての登録内容）を設定します。</translation>
    </message>
    <message>
        <source>What it is called here.</source>
        <translation>ここでの呼び名。</translation>
    </message>
    <message>
        <source>Through an agency: 2 digits before the consignor's 8.</source>
        <translation>収納代行会社経由のとき、委託者コード8桁の前に付く2桁。</translation>
    </message>
    <message>
        <source>Least of one debit; 1.</source>
        <translation>1件の下限額。省略時は 1。</translation>
    </message>
    <message>
        <source>Most of one debit; 9999999999.</source>
        <translation>1件の上限額。省略時は 9999999999。</translation>
    </message>
    <message>
        <source>Says that the bank has confirmed a mandate, or confirms again.</source>
        <translation>銀行の登録完了（または再開）を記録します。</translation>
    </message>
    <message>
        <source>Debits nothing by a mandate until it is activated again.</source>
        <translation>再開するまで、この口座からの振替を止めます。</translation>
    </message>
    <message>
        <source>Ends a mandate for good.</source>
        <translation>口座振替の登録を終了します。</translation>
    </message>
    <message>
        <source>Registers the account of a customer for direct debit.</source>
        <translation>顧客の口座を口座振替に登録します。</translation>
    </message>
    <message>
        <source>Under which agreement; the only one.</source>
        <translation>契約。一つだけのときは省略できます。</translation>
    </message>
    <message>
        <source>What the bank calls the payer; the customer's number.</source>
        <translation>銀行側の顧客番号。省略時は顧客番号と同じ。</translation>
    </message>
    <message>
        <source>The bank has confirmed it already.</source>
        <translation>銀行での登録が済んでいます。</translation>
    </message>
    <message>
        <source>From this day; today.</source>
        <translation>開始日。省略時は今日。</translation>
    </message>
    <message>
        <source>Lists the mandates.</source>
        <translation>口座振替の登録を一覧します。</translation>
    </message>
    <message>
        <source>Also those that ended.</source>
        <translation>終了したものも含めます。</translation>
    </message>
    <message>
        <source>Shows a mandate and what became of it.</source>
        <translation>口座振替の登録とその経過を表示します。</translation>
    </message>
    <message>
        <source>a direct debit is on its way</source>
        <translation>口座振替の手続き中</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再書き出し</translation>
    </message>
    <message>
        <source>Debited on</source>
        <translation>引落日</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>振替済</translation>
    </message>
    <message>
        <source>Sum collected</source>
        <translation>振替済の金額</translation>
    </message>
    <message>
        <source>Consignor code</source>
        <translation>委託者コード</translation>
    </message>
    <message>
        <source>Debit batch</source>
        <translation>振替依頼</translation>
    </message>
    <message>
        <source>Debit batches</source>
        <translation>振替依頼</translation>
    </message>
    <message>
        <source>Debits</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Sum failed</source>
        <translation>振替不能の金額</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外した請求</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>口座振替の登録</translation>
    </message>
    <message>
        <source>Multi code</source>
        <translation>マルチコード</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新規コード</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>Payer number</source>
        <translation>顧客番号（振替）</translation>
    </message>
    <message>
        <source>Billed again by</source>
        <translation>再請求の方法</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>再振替の回数</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>結果コードの扱い</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>書き出した人</translation>
    </message>
    <message>
        <source>Slip is out</source>
        <translation>払込票あり</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Suspends the mandate</source>
        <translation>登録を停止</translation>
    </message>
    <message>
        <source>%1 is import %2: %3 new, %4 seen before.</source>
        <translation>%1は取込 %2 です。新規 %3件、既出 %4件。</translation>
    </message>
    <message>
        <source>%1 of them came with import %2, %3.</source>
        <translation>うち%1件は取込 %2（%3）で受け取り済みです。</translation>
    </message>
    <message>
        <source>Waiting for another notice: %1.</source>
        <translation>別の通知を待っています：%1件。</translation>
    </message>
    <message>
        <source>How many receipts the paper states.</source>
        <translation>書面に記載された件数。</translation>
    </message>
    <message>
        <source>What the paper states in all.</source>
        <translation>書面に記載された合計。</translation>
    </message>
    <message>
        <source>Where the paper lies, who sent it.</source>
        <translation>書面の保管場所、送り主。</translation>
    </message>
    <message>
        <source>Opens a batch for paper and fax under the totals it states.</source>
        <translation>書面・ファクスの束を、記載された合計で開きます。</translation>
    </message>
    <message>
        <source>Whose money the paper tells of.</source>
        <translation>書面が伝える入金の契約。</translation>
    </message>
    <message>
        <source>Types in one receipt of the paper.</source>
        <translation>書面の1件を入力します。</translation>
    </message>
    <message>
        <source>Day of receipt.</source>
        <translation>収納日。</translation>
    </message>
    <message>
        <source>What was paid.</source>
        <translation>支払額。</translation>
    </message>
    <message>
        <source>Number of the slip, or its 44 digits.</source>
        <translation>払込票の番号、または44桁。</translation>
    </message>
    <message>
        <source>The bill, where no slip number is told.</source>
        <translation>払込票番号がないときの請求番号。</translation>
    </message>
    <message>
        <source>Who paid, as on the paper.</source>
        <translation>書面の支払人。</translation>
    </message>
    <message>
        <source>Another channel than the agreement's.</source>
        <translation>契約と異なる経路。</translation>
    </message>
    <message>
        <source>Puts right what is not booked yet.</source>
        <translation>記帳前の内容を訂正します。</translation>
    </message>
    <message>
        <source>Takes a row out.</source>
        <translation>行を削除します。</translation>
    </message>
    <message>
        <source>The paper as JPEG, PNG or PDF.</source>
        <translation>書面（JPEG、PNG、PDF）。</translation>
    </message>
    <message>
        <source>Throws the batch away.</source>
        <translation>束を破棄します。</translation>
    </message>
    <message>
        <source>Books a batch as a file would be; its totals must meet.</source>
        <translation>入力した束をファイルと同じように記帳します。合計が一致する必要があります。</translation>
    </message>
    <message>
        <source>Lists the batches, newest first.</source>
        <translation>手入力の束を新しい順に一覧します。</translation>
    </message>
    <message>
        <source>At most so many; 50.</source>
        <translation>最大件数（既定 50）。</translation>
    </message>
    <message>
        <source>Shows a batch with its rows.</source>
        <translation>束とその行を表示します。</translation>
    </message>
    <message>
        <source>Writes its picture there.</source>
        <translation>画像をそこに書き出します。</translation>
    </message>
    <message>
        <source>Tells how fresh each source is, and what arrived last.</source>
        <translation>経路ごとの最終受信と、最近届いたものを表示します。</translation>
    </message>
    <message>
        <source>At most so many arrivals; 50.</source>
        <translation>受信の最大件数（既定 50）。</translation>
    </message>
    <message>
        <source>Shows the lines of an import as they came, and their fate.</source>
        <translation>取込の元データの行と、その扱いを表示します。</translation>
    </message>
    <message>
        <source>At most so many; 10000.</source>
        <translation>最大件数（既定 10000）。</translation>
    </message>
    <message>
        <source>Sets how often an agreement should tell something: daily, bank_days or none.</source>
        <translation>契約の受信間隔を設定します（daily、bank_days、none）。</translation>
    </message>
    <message>
        <source>Takes in the files that come to rest in a folder, and moves them to done or failed within it, until Ctrl+C.</source>
        <translation>フォルダーに置かれたファイルを取り込み、その中の done または failed に移します。Ctrl+C で終了します。</translation>
    </message>
    <message>
        <source>What lies there now, then end.</source>
        <translation>今あるものだけ取り込んで終了します。</translation>
    </message>
    <message>
        <source>Sets and shows which folders the windows of this seat watch by themselves.</source>
        <translation>この端末の画面が自動で監視するフォルダーを設定・表示します。</translation>
    </message>
    <message>
        <source>Only at these times: 09:00,13:30; empty: all the time.</source>
        <translation>この時刻だけ（09:00,13:30）。空なら常時。</translation>
    </message>
    <message>
        <source>No folder any more.</source>
        <translation>監視をやめます。</translation>
    </message>
    <message>
        <source>it ended before the answer was complete</source>
        <translation>応答の途中で終了しました</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>別の利用者のプログラムです</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>鮮度</translation>
    </message>
    <message>
        <source>Waits because</source>
        <translation>保留の理由</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Missing since</source>
        <translation>未着の開始日</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Newest day</source>
        <translation>最新の収納日</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>元データ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>記載件数</translation>
    </message>
    <message>
        <source>Stated total</source>
        <translation>記載合計</translation>
    </message>
    <message>
        <source>Whose bill it is; without it our own.</source>
        <translation>どのテナントの請求か。指定しなければ自社です。</translation>
    </message>
    <message>
        <source>Lists the national holidays of a year.</source>
        <translation>1年分の国民の祝日を一覧にします。</translation>
    </message>
    <message>
        <source>The year; this one.</source>
        <translation>年。指定しなければ今年です。</translation>
    </message>
    <message>
        <source>Counts bank days.</source>
        <translation>銀行営業日を数えます。</translation>
    </message>
    <message>
        <source>The so-manieth bank day after it; 0: itself or the next.</source>
        <translation>起算日から何営業日目か。0は当日、休業日なら翌営業日です。</translation>
    </message>
    <message>
        <source>Itself or the one before.</source>
        <translation>当日、休業日なら前営業日にします。</translation>
    </message>
    <message>
        <source>Takes in the Cabinet Office's list of holidays.</source>
        <translation>内閣府の祝日一覧を取り込みます。</translation>
    </message>
    <message>
        <source>Say it, keep nothing.</source>
        <translation>内容を示すだけで、保存しません。</translation>
    </message>
    <message>
        <source>Lists the shops and whose they are.</source>
        <translation>店舗とその法人を一覧にします。</translation>
    </message>
    <message>
        <source>Adds a shop, with --name of another legal entity.</source>
        <translation>店舗を追加します。--name で別の法人の店舗にします。</translation>
    </message>
    <message>
        <source>The agency's agreement; needed.</source>
        <translation>収納代行会社の契約。必須です。</translation>
    </message>
    <message>
        <source>First day of its period; by the cycle.</source>
        <translation>対象期間の初日。指定しなければサイクルから求めます。</translation>
    </message>
    <message>
        <source>Last day of its period; by the cycle.</source>
        <translation>対象期間の末日。指定しなければサイクルから求めます。</translation>
    </message>
    <message>
        <source>Day of the payout; by report or cycle.</source>
        <translation>振込日。指定しなければ明細書かサイクルから求めます。</translation>
    </message>
    <message>
        <source>How many items it settles.</source>
        <translation>精算する件数。</translation>
    </message>
    <message>
        <source>What was collected.</source>
        <translation>収納額。</translation>
    </message>
    <message>
        <source>Fees, before tax.</source>
        <translation>手数料（税抜）。</translation>
    </message>
    <message>
        <source>Fees without tax.</source>
        <translation>手数料（非課税）。</translation>
    </message>
    <message>
        <source>Tax of fees and transfer.</source>
        <translation>手数料と振込料の消費税。</translation>
    </message>
    <message>
        <source>Stamp duty.</source>
        <translation>印紙代。</translation>
    </message>
    <message>
        <source>Transfer fee, before tax.</source>
        <translation>振込料（税抜）。</translation>
    </message>
    <message>
        <source>Given (or, below zero, taken) beside.</source>
        <translation>その他の調整額。差し引かれた額は負の数です。</translation>
    </message>
    <message>
        <source>What is paid out.</source>
        <translation>差引振込額。</translation>
    </message>
    <message>
        <source>Fees and transfer are told with their tax.</source>
        <translation>手数料と振込料が税込で示されています。</translation>
    </message>
    <message>
        <source>Lists fee plans, or adds one of the house's own.</source>
        <translation>料金プランを一覧にします。自社のプランも追加できます。</translation>
    </message>
    <message>
        <source>Takes this plan in.</source>
        <translation>このプランを取り込みます。</translation>
    </message>
    <message>
        <source>Says by which plan and cycle an agency settles.</source>
        <translation>代行会社の料金プランと精算サイクルを決めます。</translation>
    </message>
    <message>
        <source>Its fee plan; needed.</source>
        <translation>料金プラン。必須です。</translation>
    </message>
    <message>
        <source>Its cycle; needed.</source>
        <translation>精算サイクル。必須です。</translation>
    </message>
    <message>
        <source>Agreed price of an item; by the plan.</source>
        <translation>契約した1件あたりの料金。指定しなければプランに従います。</translation>
    </message>
    <message>
        <source>From this day on; today.</source>
        <translation>適用開始日。指定しなければ今日です。</translation>
    </message>
    <message>
        <source>Lists cycles with what is expected and what came.</source>
        <translation>精算サイクルごとに、見込みと実績を一覧にします。</translation>
    </message>
    <message>
        <source>Of this agency; of all.</source>
        <translation>この代行会社だけ。指定しなければ全社です。</translation>
    </message>
    <message>
        <source>From this day on; the last two months.</source>
        <translation>この日から。指定しなければ直近2か月です。</translation>
    </message>
    <message>
        <source>Until this day; today.</source>
        <translation>この日まで。指定しなければ今日までです。</translation>
    </message>
    <message>
        <source>Makes a task of each payout that did not come in time.</source>
        <translation>期日を過ぎた振込を確認事項にします。</translation>
    </message>
    <message>
        <source>Says what plans would have cost for a period.</source>
        <translation>期間の実績で、各プランの費用を比べます。</translation>
    </message>
    <message>
        <source>First day; needed.</source>
        <translation>初日。必須です。</translation>
    </message>
    <message>
        <source>Last day; needed.</source>
        <translation>末日。必須です。</translation>
    </message>
    <message>
        <source>Notices by fax in each cycle; none.</source>
        <translation>サイクルごとのファクス通知の件数。指定しなければ0件です。</translation>
    </message>
    <message>
        <source>Column map; the one its header row is of.</source>
        <translation>列の対応。指定しなければ見出し行から選びます。</translation>
    </message>
    <message>
        <source>Takes an agency's report in and compares it with the books.</source>
        <translation>代行会社の精算明細を取り込み、帳簿と突き合わせます。</translation>
    </message>
    <message>
        <source>The same with typed figures.</source>
        <translation>金額を入力して、同じことをします。</translation>
    </message>
    <message>
        <source>Lists reports that were taken in.</source>
        <translation>取り込んだ精算を一覧にします。</translation>
    </message>
    <message>
        <source>Also those taken back.</source>
        <translation>取り消したものも含めます。</translation>
    </message>
    <message>
        <source>Shows a report with what is missing on either side.</source>
        <translation>精算と、双方で足りないものを表示します。</translation>
    </message>
    <message>
        <source>Takes the booking back, or the report if it is not booked.</source>
        <translation>記帳を取り消します。記帳前なら取込そのものを取り消します。</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Closing day of invoice or statement; the last one.</source>
        <translation>請求書または精算書の締切日。指定しなければ直近です。</translation>
    </message>
    <message>
        <source>Adds another legal entity that is collected for.</source>
        <translation>代わりに集金するテナントを追加します。</translation>
    </message>
    <message>
        <source>Its name; needed.</source>
        <translation>名前。必須です。</translation>
    </message>
    <message>
        <source>Its own range of bill numbers; needed.</source>
        <translation>テナント専用の請求番号の範囲。必須です。</translation>
    </message>
    <message>
        <source>Of which shop; of the whole house.</source>
        <translation>どの店舗のテナントか。指定しなければ全店共通です。</translation>
    </message>
    <message>
        <source>Bank and branch it is paid at.</source>
        <translation>振込先の銀行と支店。</translation>
    </message>
    <message>
        <source>Its account there.</source>
        <translation>振込先の口座。</translation>
    </message>
    <message>
        <source>Says what is kept of a tenant's money, tax included.</source>
        <translation>テナントから差し引く金額（税込）を決めます。</translation>
    </message>
    <message>
        <source>Of each receipt; nothing.</source>
        <translation>1件ごとの手数料。指定しなければ0円です。</translation>
    </message>
    <message>
        <source>Of what was received; nothing.</source>
        <translation>収納額に対する率。指定しなければ0です。</translation>
    </message>
    <message>
        <source>Of each payout; nothing.</source>
        <translation>振込ごとの手数料。指定しなければ0円です。</translation>
    </message>
    <message>
        <source>The stamp duty of a till's receipt, too.</source>
        <translation>店頭領収の印紙代も差し引きます。</translation>
    </message>
    <message>
        <source>Paid so many days after the period; 30.</source>
        <translation>期間の末日から何日後に支払うか。指定しなければ30日です。</translation>
    </message>
    <message>
        <source>Lists tenants with what was billed, collected and is owed.</source>
        <translation>テナントごとに、請求・収納・未払いを一覧にします。</translation>
    </message>
    <message>
        <source>Shows a tenant with its statements.</source>
        <translation>テナントとその精算書を表示します。</translation>
    </message>
    <message>
        <source>Closes a month of a tenant, once its statement tells all.</source>
        <translation>精算書に漏れがなければ、テナントの月を締めます。</translation>
    </message>
    <message>
        <source>Says that the payout of a statement left the bank.</source>
        <translation>精算書の支払いが銀行から出たことを記帳します。</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Fees before tax</source>
        <translation>手数料（税抜）</translation>
    </message>
    <message>
        <source>Bank lines that fit</source>
        <translation>該当する入金</translation>
    </message>
    <message>
        <source>Bank line</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Rate (0.01 %)</source>
        <translation>率（0.01%）</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>前回繰越</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>次回繰越</translation>
    </message>
    <message>
        <source>Closed through month</source>
        <translation>締め済みの月</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>精算サイクル</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>精算サイクル</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Fee without tax</source>
        <translation>手数料（非課税）</translation>
    </message>
    <message>
        <source>Fees of faxes</source>
        <translation>ファクス料金</translation>
    </message>
    <message>
        <source>Tax inside the fees</source>
        <translation>うち消費税</translation>
    </message>
    <message>
        <source>First bill number</source>
        <translation>最初の請求番号</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Collected gross</source>
        <translation>収納額</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>祝日</translation>
    </message>
    <message>
        <source>Agreed fee of an item</source>
        <translation>契約の1件料金</translation>
    </message>
    <message>
        <source>Fees of items</source>
        <translation>件数料金</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Keeps the stamp duty</source>
        <translation>印紙代を差し引く</translation>
    </message>
    <message>
        <source>Last bill number</source>
        <translation>最後の請求番号</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Monthly fees</source>
        <translation>月額料金</translation>
    </message>
    <message>
        <source>Next batch</source>
        <translation>次回精算分</translation>
    </message>
    <message>
        <source>Only in the books</source>
        <translation>帳簿だけにあるもの</translation>
    </message>
    <message>
        <source>Only in the report</source>
        <translation>明細だけにあるもの</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Paid after days</source>
        <translation>支払いまでの日数</translation>
    </message>
    <message>
        <source>Paid out on</source>
        <translation>振込日</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>支払額</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>振込回数</translation>
    </message>
    <message>
        <source>Fee plan</source>
        <translation>料金プラン</translation>
    </message>
    <message>
        <source>Fee plans</source>
        <translation>料金プラン</translation>
    </message>
    <message>
        <source>Fee of a receipt</source>
        <translation>1件の手数料</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報告額</translation>
    </message>
    <message>
        <source>Settled amount</source>
        <translation>精算済みの額</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>精算</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>精算</translation>
    </message>
    <message>
        <source>Shop number</source>
        <translation>店舗番号</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>印紙代</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>精算書</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>精算書</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>差引条件</translation>
    </message>
    <message>
        <source>Transfer fee</source>
        <translation>振込料</translation>
    </message>
    <message>
        <source>Owed by statements</source>
        <translation>精算書の未払い</translation>
    </message>
    <message>
        <source>Fees of unpaid items</source>
        <translation>未収料金</translation>
    </message>
    <message>
        <source>Unpaid items</source>
        <translation>未収件数</translation>
    </message>
    <message>
        <source>Not told in a statement yet</source>
        <translation>精算書に未記載</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Shared secret of %1: </source>
        <translation>%1 の共有鍵：</translation>
    </message>
    <message>
        <source>Keeps the shared secret of a Pay-easy agreement in the keyring of this user. It is the first line of standard input, never an argument.</source>
        <translation>ペイジーの契約の共有鍵を、この利用者のキーリングに保管します。標準入力の1行目を読み、引数では受け取りません。</translation>
    </message>
    <message>
        <source>Take it out of the keyring.</source>
        <translation>キーリングから取り除きます。</translation>
    </message>
    <message>
        <source>Gives a column map another name, which no other one has.</source>
        <translation>列の対応に別の名前を付けます。ほかの列の対応と同じ名前は使えません。</translation>
    </message>
    <message>
        <source>Takes in files of agencies and banks, each wholly or not. Pay-easy notices are believed by the secret of their agreement in the keyring.</source>
        <translation>収納代行会社や銀行のファイルを取り込みます。1ファイルごとに全部取り込むか、まったく取り込まないかです。ペイジーの通知は、キーリングにある契約の共有鍵で確かめます。</translation>
    </message>
    <message>
        <source>Bills only: no direct debit, no tenants, no payouts of agencies.</source>
        <translation>請求だけを作ります。口座振替、テナント、収納代行会社の精算は作りません。</translation>
    </message>
    <message>
        <source>A tenant's newest statement; see tenant show.</source>
        <translation>テナントの最新の精算書です（tenant show で確認できます）。</translation>
    </message>
    <message>
        <source>The word that a statement's payout left the bank.</source>
        <translation>精算書の支払が銀行から出たという記録です。</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>キーリングに保管</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Say what lies there would do; book and move nothing.</source>
        <translation>そこにあるファイルの取込結果を示します。記帳も移動もしません。</translation>
    </message>
    <message>
        <source>line %1 (%2)</source>
        <translation>%1 行目（%2）</translation>
    </message>
    <message>
        <source>The first digit of %1 is not the check digit of a corporate number. That is right for some sole traders; else look at the notice of the tax office again.</source>
        <translation>%1 の先頭の数字は法人番号の検査用数字と合いません。個人事業者の番号では正しい場合もありますが、そうでなければ登録通知書を確かめてください。</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Takes the title away.</source>
        <translation>見出しを取り除きます。</translation>
    </message>
    <message>
        <source>Takes the picture away.</source>
        <translation>画像を取り除きます。</translation>
    </message>
    <message>
        <source>Takes the caption away.</source>
        <translation>画像の説明を取り除きます。</translation>
    </message>
    <message>
        <source>Takes the coupon away.</source>
        <translation>クーポン番号を取り除きます。</translation>
    </message>
    <message>
        <source>Takes the last day away.</source>
        <translation>最終日を取り除きます。</translation>
    </message>
    <message>
        <source>Reads every code of a PDF and says what it means, whether a till and a telephone take it, and in a named store which bill it pays.</source>
        <translation>PDF のコードをすべて読み取り、その意味と、レジやスマートフォンで読めるかを示します。データの保存先を指定すると、どの請求のものかも示します。</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>不具合</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>Tells how far a batch is, how fast it is and how long it takes still, whichever program makes it.</source>
        <translation>一括印刷の進み、速さ、残り時間を表示します。どのプログラムで作成中でもかまいません。</translation>
    </message>
    <message>
        <source>Until it is made, paused or cancelled.</source>
        <translation>完了、一時停止、または取り消しまで表示を続けます。</translation>
    </message>
    <message>
        <source>Stops a batch for now, whichever program makes it; “batch resume” goes on.</source>
        <translation>一括印刷を一時停止します。どのプログラムで作成中でもかまいません。「batch resume」で続けます。</translation>
    </message>
    <message>
        <source>Slips a minute</source>
        <translation>1分あたりの枚数</translation>
    </message>
    <message>
        <source>Seconds left</source>
        <translation>残り時間（秒）</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Day on which the work was done.</source>
        <translation>作業が完了した日。</translation>
    </message>
    <message>
        <source>It is not done after all.</source>
        <translation>まだ完了していないことにします。</translation>
    </message>
    <message>
        <source>Mileage at hand-over; 0: not told.</source>
        <translation>お渡し時の走行距離（km）。0は記載なし。</translation>
    </message>
    <message>
        <source>Who did the work; '': a blank to sign in.</source>
        <translation>担当者。''なら署名欄。</translation>
    </message>
    <message>
        <source>Who checked it; '': a blank to sign in.</source>
        <translation>確認者。''なら署名欄。</translation>
    </message>
    <message>
        <source>Day of the next inspection.</source>
        <translation>次回の点検・車検の日。</translation>
    </message>
    <message>
        <source>Tell no next inspection.</source>
        <translation>次回の点検・車検を記載しません。</translation>
    </message>
    <message>
        <source>A paragraph for the customer; any number of them replace all.</source>
        <translation>お客様へのおすすめ1件。何度でも指定でき、全部を置き換えます。</translation>
    </message>
    <message>
        <source>Tell no advice.</source>
        <translation>おすすめを記載しません。</translation>
    </message>
    <message>
        <source>Shows or sets what the completion report of a work order says.</source>
        <translation>作業完了書の内容を表示、または設定します。</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>点検結果とおすすめ</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Mileage (km)</source>
        <translation>走行距離（km）</translation>
    </message>
    <message>
        <source>Next inspection</source>
        <translation>次回の点検・車検</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Lists the only hosts a payment link or QR may lead to, adds one or removes one; “sync” adds that of the collection service.</source>
        <translation>決済リンクと QR の行き先として許可したホストを一覧にするか、1 件を追加または削除します。収納センターのホストは「sync」が追加します。</translation>
    </message>
    <message>
        <source>Links to this host are printed from now on.</source>
        <translation>今後、このホストへのリンクを印刷できるようにします。</translation>
    </message>
    <message>
        <source>Takes this host off the list.</source>
        <translation>このホストを一覧から外します。</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Sheet printed</source>
        <translation>帳票を出力</translation>
    </message>
    <message>
        <source>What was told before of the same slip or payer, day and amount was paid once more.</source>
        <translation>すでにある同じ伝票または依頼人・日付・金額の入金を、別の支払いとして計上します。</translation>
    </message>
    <message>
        <source>After the name; 御中 after a firm, 様 otherwise.</source>
        <translation>敬称。省略時は、法人名なら「御中」、それ以外は「様」。</translation>
    </message>
    <message>
        <source>A payment slip that was printed before and has changed since comes as a new issue; without it, it fails.</source>
        <translation>印刷済みで内容が変わった払込票を新しい発行として作ります。付けないと失敗になります。</translation>
    </message>
    <message>
        <source>With --failed: those that have changed as a new issue.</source>
        <translation>--failedと合わせて、変わったものを新しい発行として作ります。</translation>
    </message>
    <message>
        <source>New issues</source>
        <translation>新規発行</translation>
    </message>
    <message>
        <source>of these: no agreement</source>
        <translation>うち契約なし</translation>
    </message>
    <message>
        <source>of these: over the limit</source>
        <translation>うち上限超え</translation>
    </message>
    <message>
        <source>of these: past the last day</source>
        <translation>うち期限切れ</translation>
    </message>
    <message>
        <source>Reissues changed slips</source>
        <translation>変わった用紙を再発行</translation>
    </message>
    <message>
        <source>Reissues</source>
        <translation>再発行</translation>
    </message>
    <message>
        <source>Reprints</source>
        <translation>再印刷</translation>
    </message>
    <message>
        <source>Slips without a barcode</source>
        <translation>バーコードなし</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>試験印刷</translation>
    </message>
    <message>
        <source>Into this folder from now on: the one before, or the printer, is gone.</source>
        <translation>以後はこのフォルダーに作ります(前のフォルダーやプリンターが使えないとき)。</translation>
    </message>
    <message>
        <source>The money is theirs, though nothing tells so: another paid it.</source>
        <translation>別の人が支払ったため名前や番号では分からないが、この顧客のお金です。</translation>
    </message>
    <message>
        <source>Settlements not booked any more</source>
        <translation>計上を取り消す精算</translation>
    </message>
    <message>
        <source>Settlements that balance no longer</source>
        <translation>合わなくなる精算</translation>
    </message>
    <message>
        <source>Booked now</source>
        <translation>今回計上</translation>
    </message>
    <message>
        <source>Waiting, yen</source>
        <translation>待ちの金額</translation>
    </message>
    <message>
        <source>Seen before, yen</source>
        <translation>取込済みの金額</translation>
    </message>
    <message>
        <source>Price of an item; the agreed one, or the plan's.</source>
        <translation>1件あたりの料金。省略時は契約の料金、なければプランの料金。</translation>
    </message>
    <message>
        <source>Write who gets what came out into this CSV file, for labels.</source>
        <translation>出力した分の宛名をこの CSV ファイルに書きます。ラベル印刷用です。</translation>
    </message>
    <message>
        <source>Lists who gets what came out of a batch, for labels.</source>
        <translation>一括印刷で出力した分の宛名を一覧にします。ラベル印刷用です。</translation>
    </message>
    <message>
        <source>Legal entity, on English sheets.</source>
        <translation>英語の用紙での法人名。</translation>
    </message>
    <message>
        <source>Store, on English sheets.</source>
        <translation>英語の用紙での店舗名。</translation>
    </message>
    <message>
        <source>Address, on English sheets.</source>
        <translation>英語の用紙での住所。</translation>
    </message>
    <message>
        <source>Opening hours, on English sheets.</source>
        <translation>英語の用紙での営業時間。</translation>
    </message>
    <message>
        <source>Hours in English</source>
        <translation>営業時間（英語）</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>宛名</translation>
    </message>
    <message>
        <source>File of the labels</source>
        <translation>宛名のファイル</translation>
    </message>
    <message>
        <source>Lines of the list left out</source>
        <translation>リストで外した行</translation>
    </message>
    <message>
        <source>Line of the list</source>
        <translation>リストの行</translation>
    </message>
    <message>
        <source>The list says</source>
        <translation>リストの記載</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>名称（英語）</translation>
    </message>
    <message>
        <source>Store in English</source>
        <translation>店舗（英語）</translation>
    </message>
    <message>
        <source>Address in English</source>
        <translation>住所（英語）</translation>
    </message>
    <message>
        <source>Another program has the store open. Waiting up to %1 seconds for it.</source>
        <translation>ほかのプログラムがストアを開いています。最長%1秒待ちます。</translation>
    </message>
    <message>
        <source>Copies that are gone</source>
        <translation>なくなったコピー</translation>
    </message>
    <message>
        <source>Adds a contract with an agency, a bank or a service, by the code its files tell.</source>
        <translation>代行会社・銀行・サービスとの契約を、ファイルに入っているコードで登録します。</translation>
    </message>
    <message>
        <source>How its money comes: konbini_barcode, bank_transfer, …</source>
        <translation>入金経路：konbini_barcode、bank_transfer など。</translation>
    </message>
    <message>
        <source>Place in the 44 digits where the slip's number begins.</source>
        <translation>44桁のうち払込票番号が始まる位置。</translation>
    </message>
    <message>
        <source>How many digits the number has.</source>
        <translation>払込票番号の桁数。</translation>
    </message>
    <message>
        <source>10 digits the bank knows the house by; as in the last file.</source>
        <translation>銀行に届け出た10桁の振込依頼人コード。省略時は前回のファイルと同じです。</translation>
    </message>
    <message>
        <source>Those about which somebody decided, the last ones first.</source>
        <translation>扱いを決めたものを新しい順に一覧にします。</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>充当</translation>
    </message>
    <message>
        <source>Kept as credit</source>
        <translation>前受</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>The same for this line alone, as "inbox lines" numbers it; may be given several times.</source>
        <translation>この行だけを同じように扱います（行番号は「inbox lines」の番号）。複数回指定できます。</translation>
    </message>
    <message>
        <source>Out of the books since</source>
        <translation>その後帳簿から外れたもの</translation>
    </message>
    <message>
        <source>Owed again to tenants, yen</source>
        <translation>テナントへの未払に戻る額</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>There are bars that cannot be read (page %1): a till may not read them either. A stroke may be missing, or a line may run through them. Scan the page again, straight and sharp, or print it anew.</source>
        <translation>読めないバーがあります（%1ページ）。レジでも読めないかもしれません。線が欠けているか、筋が入っている可能性があります。まっすぐ鮮明にスキャンし直すか、印刷し直してください。</translation>
    </message>
    <message>
        <source>Cleared before, left out</source>
        <translation>消込済みのため除外</translation>
    </message>
    <message>
        <source>To import again</source>
        <translation>再度取り込むもの</translation>
    </message>
    <message>
        <source>A PDF proves nothing about a printer: print it at 100 % on the printer it is for, and scan that paper.</source>
        <translation>PDFではプリンターの確認になりません。使うプリンターで倍率100 %で印刷し、その紙を読み取ってください。</translation>
    </message>
    <message>
        <source>The bank's file (type 21); it must not be there yet.</source>
        <translation>銀行へ渡すファイル（総合振込）。まだ存在しない名前にします。</translation>
    </message>
    <message>
        <source>Lists the test slips of a printer that were scanned back; a pass counts for 180 days.</source>
        <translation>読み取ったプリンターの試験票の一覧です。合格は180日間有効です。</translation>
    </message>
    <message>
        <source>Books a report against the transfer that brought its net; without one where it pays nothing out.</source>
        <translation>精算を、差引額が入った振込と結び付けて記帳します。入金のない精算は、振込を指定せずに記帳します。</translation>
    </message>
    <message>
        <source>Without a receipt</source>
        <translation>収納データのない額</translation>
    </message>
    <message>
        <source>On a printer, too, of which no test slip was read right lately.</source>
        <translation>最近読み取り試験に合格していないプリンターでも印刷します。</translation>
    </message>
    <message>
        <source>For sheets with a barcode, too, again.</source>
        <translation>バーコードのある帳票にも再び使います。</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%2ページ中%1ページ</translation>
    </message>
    <message>
        <source>The file is damaged; what was lost nobody knows. Fetch it again; if it was made here, make it again.</source>
        <translation>ファイルが壊れています。何が失われたか分かりません。もう一度入手してください。こちらで作成したものは、作り直してください。</translation>
    </message>
    <message>
        <source>%1 of %2 pages, %3 a minute, %4 s left</source>
        <translation>%2ページ中%1ページ、毎分%3ページ、残り%4秒</translation>
    </message>
    <message>
        <source>Grouped invoice</source>
        <translation>合計請求書</translation>
    </message>
    <message>
        <source>In a grouped invoice, too</source>
        <translation>合計請求書でも請求しているもの</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>An invented sheet by the store's template, marked as a sample and not payable; needs no bill.</source>
        <translation>架空の内容をテンプレートに入れた見本。見本と明記し、支払いには使えない。請求は不要</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>見本</translation>
    </message>
    <message>
        <source>Payments that come back to the books</source>
        <translation>帳簿に戻る入金（件数）</translation>
    </message>
    <message>
        <source>Receipts that come back, yen</source>
        <translation>帳簿に戻る入金（円）</translation>
    </message>
    <message>
        <source>Only compared, as another source books them: %1.</source>
        <translation>別の経路で記帳するため照合のみ：%1件。</translation>
    </message>
    <message>
        <source>Only compared</source>
        <translation>照合のみ</translation>
    </message>
    <message>
        <source>Show it, write no paper.</source>
        <translation>表示だけを行い、書類は書き出しません。</translation>
    </message>
    <message>
        <source>Accepted as everywhere; this command changes nothing.</source>
        <translation>ほかのコマンドと同じく受け付けます。このコマンドは何も変更しません。</translation>
    </message>
    <message>
        <source>At closing</source>
        <translation>締め時</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>締めた日時</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>締めた人</translation>
    </message>
    <message>
        <source>A column and what it says: received_on, amount or deposit and withdrawal, payer, slip_key, barcode, remitter, bank, branch, edi, inquiry, stage, value_on, payout_on, received_at; of a settlement report also fee, exempt_fee, fee_tax, stamp, transfer, net. Without a role it keeps its own name. May be given several times.</source>
        <translation>列とその意味です。received_on、amount または deposit と withdrawal、payer、slip_key、barcode、remitter、bank、branch、edi、inquiry、stage、value_on、payout_on、received_at から選びます。精算報告では fee、exempt_fee、fee_tax、stamp、transfer、net も使えます。意味を省くと見出しの名前のまま残します。何度でも指定できます。</translation>
    </message>
    <message>
        <source>Says what books an agreement (the other is only compared), and where its slips have their number.</source>
        <translation>契約の計上元（ほかは照合のみ）と、払込票番号の位置を設定します。</translation>
    </message>
    <message>
        <source>Files with the header row of this one are recognised; without --column its columns are guessed: look at them.</source>
        <translation>この見出し行のファイルを自動で判別します。--column を省くと列の意味を推定しますので、必ず確認してください。</translation>
    </message>
    <message>
        <source>Difference no.</source>
        <translation>差額番号</translation>
    </message>
    <message>
        <source>Receipts settled</source>
        <translation>精算した入金</translation>
    </message>
    <message>
        <source>Their sum</source>
        <translation>その合計</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>What becomes of what stays on the payment: credit, refund, other_receipt (no customer's money; needs --note) or keep_open.</source>
        <translation>入金に残る差額の処理です。credit、refund、other_receipt（顧客以外の入金。--noteが必要）、keep_openから選びます。</translation>
    </message>
    <message>
        <source>The company this shop belongs to; that of the first shop.</source>
        <translation>この店舗が属する会社です（省略時は最初の店舗の会社）。</translation>
    </message>
    <message>
        <source>A shop of the same legal entity; the first.</source>
        <translation>同じ法人の店舗の番号です（省略時は最初の店舗）。</translation>
    </message>
    <message>
        <source>Tells what a bank account had before the books begin.</source>
        <translation>帳簿の始まりより前の銀行口座の残高を登録します。</translation>
    </message>
    <message>
        <source>Of which shop and its company; the first.</source>
        <translation>どの店舗とその会社か（省略時は最初の店舗）。</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>銀行口座</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Of an account: what it holds of this agreement.</source>
        <translation>勘定科目の場合に、この契約の残高を調べます。</translation>
    </message>
    <message>
        <source>Of an account: of this shop's company; the agreement's.</source>
        <translation>勘定科目の場合に、この店舗の会社の帳簿を調べます。指定しなければ契約の会社です。</translation>
    </message>
    <message>
        <source>Of an account: at the end of this day; of today.</source>
        <translation>勘定科目の場合に、この日の終わりの残高を調べます。指定しなければ今日です。</translation>
    </message>
    <message>
        <source>The list has customers' credits.</source>
        <translation>一覧は顧客の前受金です。</translation>
    </message>
    <message>
        <source>Takes over what a customer has with the house.</source>
        <translation>顧客の前受金を引き継ぎます。</translation>
    </message>
    <message>
        <source>A word about what it is from.</source>
        <translation>何の前受金かの一言です。</translation>
    </message>
    <message>
        <source>Tells what an agency has received and not paid out before the books begin.</source>
        <translation>帳簿の開始前に収納代行会社が受け取り、まだ支払われていない金額を登録します。</translation>
    </message>
    <message>
        <source>The day it is paid out; by the agreed cycle.</source>
        <translation>支払われる日です。省略時は契約の精算サイクルによります。</translation>
    </message>
    <message>
        <source>Takes back all bills or credits of one such list; nothing of them may be paid or used.</source>
        <translation>その一覧の請求または前受金をすべて取り消します。一部でも入金・充当されていると取り消せません。</translation>
    </message>
    <message>
        <source>What of its gross was received before the books began (opening agency); nothing.</source>
        <translation>収納額のうち帳簿の開始前に受け取られた金額です（opening agency）。省略時は0です。</translation>
    </message>
    <message>
        <source>Whose grouped invoice: the company this shop belongs to; that of the first shop.</source>
        <translation>合計請求書を出す会社です（この店舗が属する会社、省略時は最初の店舗の会社）。</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>収納代行会社</translation>
    </message>
    <message>
        <source>Sum of the credits</source>
        <translation>前受金の合計</translation>
    </message>
    <message>
        <source>Received before the books began</source>
        <translation>期首残高からの入金</translation>
    </message>
    <message>
        <source>Opening amount not paid out yet</source>
        <translation>期首残高のうち未入金</translation>
    </message>
    <message>
        <source>Rounded on the grouped invoice</source>
        <translation>合計請求書での端数</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>it has %1 dpi at the size of its place, and %2 are needed</source>
        <translation>印刷する大きさでは %1 dpi です。%2 dpi 以上が必要です</translation>
    </message>
    <message>
        <source>it has %1 kB, and %2 kB are the most</source>
        <translation>%1 kB あります。%2 kB までです</translation>
    </message>
    <message>
        <source>it is neither PNG nor JPEG</source>
        <translation>PNG でも JPEG でもありません</translation>
    </message>
    <message>
        <source>it is wider or higher than %1 pixels</source>
        <translation>縦か横が %1 画素を超えています</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <translation>壊れています：%1</translation>
    </message>
</context>
<context>
    <name>PrintCount</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>New issues %1, reprints %2, reissues %3, failed %4.</source>
        <extracomment>what the slips of a batch are</extracomment>
        <translation>新規 %1・再印刷 %2・再発行 %3・失敗 %4。</translation>
    </message>
    <message>
        <source>Without a barcode %1.</source>
        <extracomment>%1 slips; the reasons follow, each with its own number</extracomment>
        <translation>バーコードなし %1。</translation>
    </message>
    <message>
        <source>Without a barcode %1: %2.</source>
        <translation>バーコードなし %1(%2)。</translation>
    </message>
    <message>
        <source>Grouped invoices ask for the bills of %1, too, which could be paid twice: %2.</source>
        <translation>合計請求書でも請求しているもの %1件。二重に支払われるおそれがあります：%2。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>the print system refused it</source>
        <translation>印刷システムが受け付けませんでした</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>the box is empty</source>
        <translation>枠の幅か高さがありません</translation>
    </message>
    <message>
        <source>the box leaves the page or its margin of %1 mm</source>
        <translation>枠が用紙または余白 %1 mm からはみ出しています</translation>
    </message>
    <message>
        <source>only the address may lie where the envelope's window shows</source>
        <translation>封筒の窓から見える場所に置けるのは宛先だけです</translation>
    </message>
    <message>
        <source>type is at least %1 pt, and "min" is at most "pt"</source>
        <translation>文字は %1 pt 以上、"min" は "pt" 以下にしてください</translation>
    </message>
    <message>
        <source>bars are at least %1 mm high</source>
        <translation>バーの高さは %1 mm 以上にしてください</translation>
    </message>
    <message>
        <source>the columns are %1 mm wide, the box %2 mm</source>
        <translation>列の幅の合計が %1 mm、枠の幅が %2 mm です</translation>
    </message>
    <message>
        <source>a filter does not fit its field: %1</source>
        <translation>書式と項目の種類が合いません：%1</translation>
    </message>
    <message>
        <source>"%1" must be on this sheet</source>
        <translation>この帳票には "%1" の印字が必要です</translation>
    </message>
    <message>
        <source>there is no such word</source>
        <translation>この言葉は使われていません</translation>
    </message>
    <message>
        <source>a list that is not empty is wanted</source>
        <translation>空でない一覧にしてください</translation>
    </message>
    <message>
        <source>a text is wanted</source>
        <translation>文字列にしてください</translation>
    </message>
    <message>
        <source>a number is wanted</source>
        <translation>数値にしてください</translation>
    </message>
    <message>
        <source>a whole number over 0 is wanted</source>
        <translation>1 以上の整数にしてください</translation>
    </message>
    <message>
        <source>true or false is wanted</source>
        <translation>true か false にしてください</translation>
    </message>
    <message>
        <source>a list of four numbers is wanted</source>
        <translation>4 つの数値の一覧にしてください</translation>
    </message>
    <message>
        <source>a colour like #E4E4E4 is wanted</source>
        <translation>#E4E4E4 のような色にしてください</translation>
    </message>
    <message>
        <source>one of %1 is wanted</source>
        <translation>次のどれかにしてください：%1</translation>
    </message>
    <message>
        <source>"%1" is missing</source>
        <translation>"%1" がありません</translation>
    </message>
    <message>
        <source>"exact" needs "dots" and "dpi"</source>
        <translation>"exact" には "dots" と "dpi" が必要です</translation>
    </message>
    <message>
        <source>1 is wanted</source>
        <translation>1 にしてください</translation>
    </message>
    <message>
        <source>an object is wanted</source>
        <translation>オブジェクト（{ }）にしてください</translation>
    </message>
    <message>
        <source>bars with their quiet zones are at most %1 mm wide</source>
        <translation>バーの幅は余白を含めて %1 mm 以下にしてください</translation>
    </message>
    <message>
        <source>no picture can be read</source>
        <translation>画像として読めません</translation>
    </message>
    <message>
        <source>no picture can be read: %1</source>
        <translation>画像として読めません：%1</translation>
    </message>
    <message>
        <source>the box leaves its frame, or comes nearer than %1 mm to the cut</source>
        <translation>枠からはみ出しているか、切り取り線から %1 mm より近くにあります</translation>
    </message>
    <message>
        <source>this block must be on the sheet</source>
        <translation>このブロックは必要です</translation>
    </message>
    <message>
        <source>its frame is %1 x %2 mm with an inset of %3 mm</source>
        <translation>枠は %1 x %2 mm、内側の余白は %3 mm です</translation>
    </message>
    <message>
        <source>no type may lie where the stamp goes</source>
        <translation>切手の場所に文字を置くことはできません</translation>
    </message>
    <message>
        <source>a file or the one field of a picture is wanted</source>
        <translation>ファイルか、画像の項目を一つだけ書いてください</translation>
    </message>
    <message>
        <source>this is no JSON (%1)</source>
        <translation>JSON として読めません（%1）</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>フォルダーがありません</translation>
    </message>
    <message>
        <source>the page is %1 x %2 mm</source>
        <translation>ページは %1 x %2 mm にしてください</translation>
    </message>
    <message>
        <source>the margin is at least %1 mm</source>
        <translation>余白は %1 mm 以上にしてください</translation>
    </message>
    <message>
        <source>type of the colour %1 is not readable on %2 in black and white</source>
        <translation>%2 の上の %1 の文字は白黒印刷では読めません</translation>
    </message>
    <message>
        <source>no part is called "%1"; parts: %2</source>
        <translation>"%1" という部品はありません。部品：%2</translation>
    </message>
    <message>
        <source>"%1" must be on this sheet also if "%2"</source>
        <translation>この帳票には、条件 "%2" の場合も "%1" の印字が必要です</translation>
    </message>
    <message>
        <source>"%1" must be on this sheet as a barcode ("gs1-128")</source>
        <translation>この帳票には "%1" のバーコード（"gs1-128"）が必要です</translation>
    </message>
    <message>
        <source>"%1" must be on this sheet as a QR code ("qr")</source>
        <translation>この帳票には "%1" のQRコード（"qr"）が必要です</translation>
    </message>
    <message>
        <source>"%1" must be on this sheet under the bars</source>
        <translation>この帳票のバーコードの下には "%1" の印字が必要です</translation>
    </message>
    <message>
        <source>the line by which the slip is cut off must be on this sheet: a "line" across it with "dash": "cut"</source>
        <translation>払込票を切り取る線が必要です："dash": "cut" の横の "line"</translation>
    </message>
    <message>
        <source>the line between the parts of the slip must be on this sheet: a "line" down to its foot with "dash": "cut"</source>
        <translation>払込票の片と片の間の線が必要です："dash": "cut" の、下端までの縦の "line"</translation>
    </message>
    <message>
        <source>"%1" must be above the line by which the slip is cut off</source>
        <translation>切り取り線より上に "%1" の印字が必要です</translation>
    </message>
    <message>
        <source>"%1" must be in each part of the slip: part %2 from the left does not show it</source>
        <translation>払込票の各片に "%1" の印字が必要です：左から%2番目の片にありません</translation>
    </message>
    <message>
        <source>%1 is covered by %2, which is painted over it: move one of them</source>
        <translation>%1 は、後から描かれる %2 に隠れます。どちらかを移してください</translation>
    </message>
    <message>
        <source>a code is made of "{%1}" alone</source>
        <translation>コードは "{%1}" だけで作ります</translation>
    </message>
    <message>
        <source>a code stands on white: no tone may lie under it</source>
        <translation>コードの下は白にしてください（地色は置けません）</translation>
    </message>
    <message numerus="yes">
        <source>the box is too low: its head and %n row(s) do not fit</source>
        <translation>
            <numerusform>枠の高さが足りません：見出しと%n行が入りません</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no field "%1"; fields here: %2</source>
        <translation>"%1" という項目はありません。ここの項目：%2</translation>
    </message>
    <message>
        <source>there is no filter "%1"; filters: %2</source>
        <translation>"%1" という書式はありません。書式：%2</translation>
    </message>
    <message>
        <source>a brace that belongs to no field: %1</source>
        <translation>項目になっていない波括弧があります：%1</translation>
    </message>
    <message>
        <source>there is no list "%1"; lists here: %2</source>
        <translation>"%1" という一覧はありません。ここの一覧：%2</translation>
    </message>
    <message>
        <source>a code is drawn here by hand that reads "%1": codes are made of data alone, by "qr" and "gs1-128"</source>
        <translation>ここには "%1" と読めるコードが図形で描かれています。コードは "qr" と "gs1-128" でデータからだけ作ります</translation>
    </message>
    <message>
        <source>a number of 0 or more is wanted</source>
        <translation>0以上の数にしてください</translation>
    </message>
    <message>
        <source>a number over 0 is wanted</source>
        <translation>0より大きい数にしてください</translation>
    </message>
    <message>
        <source>a list is wanted: [ … ]</source>
        <translation>一覧 [ … ] にしてください</translation>
    </message>
    <message>
        <source>unknown key "%1"; keys here: %2</source>
        <translation>"%1" というキーはありません。ここのキー：%2</translation>
    </message>
    <message>
        <source>unknown kind of item "%1"; kinds: %2</source>
        <translation>"%1" という種類はありません。種類：%2</translation>
    </message>
    <message>
        <source>the sign %1 turns the text around</source>
        <translation>文字 %1 は文字の並びを逆にします</translation>
    </message>
    <message>
        <source>%1 cannot be read under all that is drawn on it: %2</source>
        <translation>%1 は、重ねて描いたもの（%2）のために読めません</translation>
    </message>
    <message>
        <source>lines of type lie over one another: "lh" is at least %1</source>
        <translation>行どうしが重なります。"lh" は %1 以上です</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 some of them, %n others</extracomment>
        <translation>
            <numerusform>%1、ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>（ほか %n 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>"%1" is printed over "%2" (%3): move one of them</source>
        <translation>「%1」が「%2」（%3）に重なって印刷されます。どちらかを動かしてください</translation>
    </message>
    <message>
        <source>"%1" stands so near beside "%2" (%3) that it is read as part of the number: move one of them</source>
        <translation>「%1」は「%2」（%3）に近すぎ、数字の一部に読めます。どちらかを動かしてください</translation>
    </message>
    <message>
        <source>it is drawn across "%1" (%2): move one of them</source>
        <translation>「%1」（%2）の文字にかかって描かれます。どちらかを動かしてください</translation>
    </message>
    <message>
        <source>it is read as the sign of "%1" (%2): move one of them</source>
        <translation>「%1」（%2）の符号に読めます。どちらかを動かしてください</translation>
    </message>
    <message>
        <source>"%1" beside %2 is read as part of the number: put a word or another mark between</source>
        <translation>%2のとなりの「%1」は、数字の一部に読めます。間に語か別の記号を入れてください</translation>
    </message>
    <message>
        <source>%1 and %2 are read as one number: put a word or a mark between</source>
        <translation>%1と%2は、一つの数字に読めます。間に語か記号を入れてください</translation>
    </message>
    <message>
        <source>%1 and %2 lie across one another: move one of them</source>
        <translation>%1と%2は、重なっています。どちらかを動かしてください</translation>
    </message>
    <message>
        <source>lines of type lie over one another: "row" and "head" are at least as high as their type, %1 and %2 mm</source>
        <translation>文字の行が重なります。"row"と"head"は文字の高さ以上にしてください（%1 mmと%2 mm）</translation>
    </message>
    <message>
        <source>a sheet has at most %1 items, cells and columns; here are %2</source>
        <translation>一枚の帳票の項目・セル・列は合わせて%1個までです。ここには%2個あります</translation>
    </message>
    <message>
        <source>it is read as a digit of "%1" (%2): move one of them</source>
        <translation>「%1」（%2）の数字に読めます。どちらかを動かしてください</translation>
    </message>
    <message>
        <source>the sum to pay, %1, may be smaller than %2 pt everywhere on the sheet: raise "min" in one place</source>
        <translation>お支払い額の%1が、用紙のどこでも%2 pt未満になりえます。1か所で"min"を上げてください</translation>
    </message>
    <message>
        <source>%1 is set in %2 pt, but the sum to pay, %3, may come down to %4 pt: make %1 smaller, or raise "min" of the sum to pay</source>
        <translation>%1は%2 ptですが、お支払い額の%3は%4 ptまで縮むことがあります。%1を小さくするか、お支払い額の"min"を上げてください</translation>
    </message>
    <message>
        <source>the key "%1" is there twice in one object; only the last one would count</source>
        <translation>一つのオブジェクトにキー「%1」が二つあります。有効になるのは後のほうだけです</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <extracomment>a place in a file</extracomment>
        <translation>%1行目の%2文字目</translation>
    </message>
    <message>
        <source>":" is missing between a key and its value</source>
        <translation>項目名と値の間に ":" がありません</translation>
    </message>
    <message>
        <source>a list is not closed: "]" or "," is missing</source>
        <translation>[ ] が閉じていません。"]" か "," がありません</translation>
    </message>
    <message>
        <source>"," is missing between two values</source>
        <translation>値と値の間に "," がありません</translation>
    </message>
    <message>
        <source>no value that JSON knows: a text needs quotes, and the last value no "," behind it</source>
        <translation>JSONの値として読めません。文字列は引用符で囲み、最後の値の後には "," を付けません</translation>
    </message>
    <message>
        <source>the file ends in the middle of a number</source>
        <translation>数値の途中でファイルが終わっています</translation>
    </message>
    <message>
        <source>a number is not written as JSON wants it</source>
        <translation>数値の書き方がJSONの書き方と違います</translation>
    </message>
    <message>
        <source>after "\" stands what JSON does not know</source>
        <translation>"\" の後に、JSONにない文字があります</translation>
    </message>
    <message>
        <source>a text is not UTF-8: save the file as UTF-8</source>
        <translation>文字がUTF-8ではありません。UTF-8で保存してください</translation>
    </message>
    <message>
        <source>a text is not closed: a quote is missing</source>
        <translation>文字列が閉じていません。引用符がありません</translation>
    </message>
    <message>
        <source>objects and lists are nested too deep</source>
        <translation>{ } や [ ] の入れ子が深すぎて読めません</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>ファイルが大きすぎるため読めません</translation>
    </message>
    <message>
        <source>something stands after the end of the object</source>
        <translation>最後の "}" の後に、余分な文字があります</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>a place in a file</extracomment>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>an object is not closed: "," or "}" is missing</source>
        <translation>{ } が閉じていません。"," か "}" がありません</translation>
    </message>
    <message>
        <source>no key follows after ","</source>
        <translation>"," の後に項目名がありません</translation>
    </message>
</context>
<context>
    <name>TestSlip</name>
    <message>
        <source>TEST</source>
        <translation>試験</translation>
    </message>
    <message>
        <source>Test of the printer</source>
        <translation>プリンターの試験</translation>
    </message>
    <message>
        <source>Test slip: do not pay</source>
        <translation>試験票（支払不可）</translation>
    </message>
    <message>
        <source>No agency: test digits</source>
        <translation>収納先なし（試験用番号）</translation>
    </message>
    <message>
        <source>Printer %1, %2 dpi</source>
        <translation>プリンター %1、%2 dpi</translation>
    </message>
    <message>
        <source>Scan the barcode below with the reader at this seat.</source>
        <translation>下のバーコードをこの席のリーダーで読み取ってください。</translation>
    </message>
</context>
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
        <source>The slip was not released: %1 should read %2, but reads %3. Check the printer settings.</source>
        <translation>払込票を出力しませんでした。%1は%2のはずが%3と読めました。印刷設定を確認してください。</translation>
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
    <message>
        <source>%1 cannot be written: %2. Check the folder and its free space.</source>
        <translation>%1 に書き込めません：%2。フォルダーと空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>割当</translation>
    </message>
    <message>
        <source>Clearing run</source>
        <translation>消込の実行</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取込</translation>
    </message>
    <message>
        <source>There is no sheet %1. See the list of sheets.</source>
        <translation>帳票「%1」はありません。帳票の一覧を確認してください。</translation>
    </message>
    <message>
        <source>The picture %1 cannot be used: %2. Choose another one.</source>
        <translation>画像%1は使えません：%2。別の画像を選んでください。</translation>
    </message>
    <message>
        <source>There is no printer %1. Check its name, or save a PDF.</source>
        <translation>プリンター「%1」はありません。名前を確認するか、PDFで保存してください。</translation>
    </message>
    <message>
        <source>There is no print batch %1. Reload the list.</source>
        <translation>一括印刷%1はありません。一覧を再読込してください。</translation>
    </message>
    <message>
        <source>Print batch %1 is being made by %2. Wait until it has ended.</source>
        <translation>一括印刷%1は%2が作成中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>The due date %1 is refused: choose a day from %2 to %3.</source>
        <translation>支払期限%1は指定できません。%2から%3までの日を選んでください。</translation>
    </message>
    <message>
        <source>There is no collection service at %1. Check the address; it ends with the version, as in /v1.</source>
        <translation>%1に収納サービスがありません。アドレスを確認してください(末尾は /v1 のような版です)。</translation>
    </message>
    <message>
        <source>Bill %1 is already paid. Nothing is left to ask for.</source>
        <translation>請求%1は支払い済みです。請求する残額はありません。</translation>
    </message>
    <message>
        <source>Payment %1 was taken back. There is no money left to clear with.</source>
        <translation>入金%1は取り消されています。消込に使える金額はありません。</translation>
    </message>
    <message>
        <source>The typeface %1 is not installed. Install fonts-noto-cjk.</source>
        <translation>書体%1がありません。fonts-noto-cjk を導入してください。</translation>
    </message>
    <message>
        <source>Guard that keeps rows from being changed</source>
        <translation>行の変更を防ぐ仕掛け</translation>
    </message>
    <message>
        <source>Line without its posting</source>
        <translation>仕訳のない明細</translation>
    </message>
    <message>
        <source>Debit and credit of a posting</source>
        <translation>仕訳の貸借</translation>
    </message>
    <message>
        <source>Number of lines of a posting</source>
        <translation>仕訳の明細数</translation>
    </message>
    <message>
        <source>Order of the lines of a posting</source>
        <translation>仕訳の明細の順番</translation>
    </message>
    <message>
        <source>Fingerprint of a posting</source>
        <translation>仕訳の指紋（ハッシュ値）</translation>
    </message>
    <message>
        <source>Posting that a reversal reverses</source>
        <translation>反対仕訳の元の仕訳</translation>
    </message>
    <message>
        <source>Reversal of a reversal</source>
        <translation>反対仕訳の反対仕訳</translation>
    </message>
    <message>
        <source>Reversal against its original</source>
        <translation>反対仕訳と元の仕訳の一致</translation>
    </message>
    <message>
        <source>Numbering of the seals</source>
        <translation>封印の連番</translation>
    </message>
    <message>
        <source>Seal against the one before it</source>
        <translation>封印と一つ前の封印のつながり</translation>
    </message>
    <message>
        <source>Posting that a seal seals</source>
        <translation>封印された仕訳</translation>
    </message>
    <message>
        <source>Fingerprint of a seal</source>
        <translation>封印の指紋（ハッシュ値）</translation>
    </message>
    <message>
        <source>Posting without a seal</source>
        <translation>封印のない仕訳</translation>
    </message>
    <message>
        <source>Seal against its record outside the store</source>
        <translation>封印とストアの外の控えの一致</translation>
    </message>
    <message>
        <source>State of a payment against its notices</source>
        <translation>入金の状態と通知の一致</translation>
    </message>
    <message>
        <source>Money booked for a payment</source>
        <translation>入金として記帳した金額</translation>
    </message>
    <message>
        <source>Rest of a payment</source>
        <translation>入金の残額</translation>
    </message>
    <message>
        <source>Notice and payment of the same slip</source>
        <translation>通知と入金の払込票の一致</translation>
    </message>
    <message>
        <source>Notice and payment of the same amount</source>
        <translation>通知と入金の金額の一致</translation>
    </message>
    <message>
        <source>Notice booked exactly once</source>
        <translation>通知の記帳は一回だけ</translation>
    </message>
    <message>
        <source>Reservation of a provisional payment</source>
        <translation>速報の入金の引当</translation>
    </message>
    <message>
        <source>Clearing taken from the payment</source>
        <translation>入金から消し込んだ金額</translation>
    </message>
    <message>
        <source>Clearing given to the bill</source>
        <translation>請求書に消し込んだ金額</translation>
    </message>
    <message>
        <source>Undone clearing against its reversal</source>
        <translation>取り消した消込と反対仕訳の一致</translation>
    </message>
    <message>
        <source>Open amount of a bill</source>
        <translation>請求書の未収残高</translation>
    </message>
    <message>
        <source>Receivable of a bill in the ledger</source>
        <translation>帳簿上の請求書の売掛金</translation>
    </message>
    <message>
        <source>Reserved amount of a bill</source>
        <translation>請求書の速報分の金額</translation>
    </message>
    <message>
        <source>Amount of a bill against its lines</source>
        <translation>請求書の金額と明細の一致</translation>
    </message>
    <message>
        <source>Tax of a bill against its lines</source>
        <translation>請求書の消費税と明細の一致</translation>
    </message>
    <message>
        <source>Fingerprint of what a slip said</source>
        <translation>発行時の払込票の内容の指紋（ハッシュ値）</translation>
    </message>
    <message>
        <source>Slip of a frozen content</source>
        <translation>発行時の内容の元の払込票</translation>
    </message>
    <message>
        <source>Records of an import, new and repeated</source>
        <translation>取込の件数（新規と既読）</translation>
    </message>
    <message>
        <source>New notices of an import</source>
        <translation>取込の新しい通知</translation>
    </message>
    <message>
        <source>%1 was saved again as %2, which moves every field of it. Import the file as it was downloaded.</source>
        <translation>%1は%2で保存し直されているため、項目の位置がずれています。ダウンロードしたままのファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>Another reference names bill %1, whose amount differs</source>
        <translation>別の番号が金額の違う請求書 %1 を指しています</translation>
    </message>
    <message>
        <source>Nothing but a customer number in the reference</source>
        <translation>備考に顧客番号があるだけです</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Address of the collection service</source>
        <translation>収納サービスのアドレス</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>銀行</translation>
    </message>
    <message>
        <source>The bill</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>期限からの日数</translation>
    </message>
    <message>
        <source>Date of hand-over</source>
        <translation>引渡日</translation>
    </message>
    <message>
        <source>The dispute</source>
        <translation>異議申立て</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>適用開始日</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>口座名義</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>営業時間</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>事業者</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Date of receipt</source>
        <translation>受付日</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>The payment request</source>
        <translation>支払依頼</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>略称</translation>
    </message>
    <message>
        <source>Slip key</source>
        <translation>伝票番号</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>Amount to pay</source>
        <translation>お支払い金額</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Payment slip</source>
        <translation>払込票</translation>
    </message>
    <message>
        <source>Payment slip (large type)</source>
        <translation>払込票（大きな文字）</translation>
    </message>
    <message>
        <source>Card payment sheet</source>
        <translation>クレジットカード専用お支払い用紙</translation>
    </message>
    <message>
        <source>Card payment sheet (English)</source>
        <translation>クレジットカード専用お支払い用紙（英語）</translation>
    </message>
    <message>
        <source>Card payment sheet (large type)</source>
        <translation>クレジットカード専用お支払い用紙（大きな文字）</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Invoice by closing day</source>
        <translation>合計請求書</translation>
    </message>
    <message>
        <source>Completion report</source>
        <translation>作業完了書</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>領収書</translation>
    </message>
    <message>
        <source>SmartPit sheet</source>
        <translation>スマートピットシート</translation>
    </message>
    <message>
        <source>Pay-easy sheet</source>
        <translation>ペイジーお支払い用紙</translation>
    </message>
    <message>
        <source>Reminder 1</source>
        <translation>お支払いのご確認（1回目）</translation>
    </message>
    <message>
        <source>Reminder 2</source>
        <translation>お支払いのお願い（2回目）</translation>
    </message>
    <message>
        <source>Reminder 3</source>
        <translation>督促状（3回目）</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>会員証</translation>
    </message>
    <message>
        <source>Postcard with a number</source>
        <translation>お支払い番号のはがき</translation>
    </message>
    <message>
        <source>Tenant payout statement</source>
        <translation>テナント精算書</translation>
    </message>
    <message>
        <source>Notice of bills by SMS</source>
        <translation>SMSご請求開始のお知らせ</translation>
    </message>
    <message>
        <source>Picking list</source>
        <translation>同梱リスト</translation>
    </message>
    <message>
        <source>Printer test page</source>
        <translation>プリンター確認シート</translation>
    </message>
    <message>
        <source>The printer %1 is not meant for sheets with a barcode. Choose another one, or allow codes in its profile.</source>
        <translation>プリンター %1 はバーコードのある用紙には使わない設定です。別のプリンターを選ぶか、印刷設定で許可してください。</translation>
    </message>
    <message>
        <source>The printer %1 does not print at %2 dpi but at %3. Choose one of these, so that every bar is made of whole dots.</source>
        <translation>プリンター %1 の解像度は %2 dpi ではなく %3 です。バーが整数ドットになるよう、この中から選んでください。</translation>
    </message>
    <message>
        <source>The program stopped while bill %2 was on its way to %1. Look whether the sheet came out, and print it again only if it did not.</source>
        <translation>請求 %2 を %1 に送っている途中でプログラムが止まりました。用紙が出ているか確かめ、出ていない場合だけ印刷し直してください。</translation>
    </message>
    <message>
        <source>Print batch %1 belongs to the seat %2: its folder and printer are there. Go on with it at that seat.</source>
        <translation>一括印刷 %1 は席 %2 のものです。フォルダーとプリンターがそこにあるため、その席で続けてください。</translation>
    </message>
    <message>
        <source>%1 is there already and was not overwritten. Choose another folder or name.</source>
        <translation>%1 は既にあるため上書きしませんでした。別のフォルダーか名前を選んでください。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Being drawn</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>On its way to the printer</source>
        <translation>プリンターへ送信中</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷済み</translation>
    </message>
    <message>
        <source>Closing day of the customer</source>
        <translation>お客様の締切日</translation>
    </message>
    <message>
        <source>Date of completion</source>
        <translation>作業完了日</translation>
    </message>
    <message>
        <source>Last day of the payment link</source>
        <translation>支払いリンクの有効期限</translation>
    </message>
    <message>
        <source>Payment link of the bill</source>
        <translation>請求の支払いリンク</translation>
    </message>
    <message>
        <source>Money received for it</source>
        <translation>対象の入金</translation>
    </message>
    <message>
        <source>Work order of the bill</source>
        <translation>請求の作業（WIP）</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>部数</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>There is no column map %1. See the list of column maps for the names.</source>
        <translation>列の対応 %1 はありません。列の対応の一覧で名前を確認してください。</translation>
    </message>
    <message>
        <source>The column map %1 cannot be used: %2: %3. Correct it in the column map wizard.</source>
        <translation>列の対応 %1 は使えません（%2：%3）。列の対応の設定で直してください。</translation>
    </message>
    <message>
        <source>%1 has no row with the columns %2. Choose another column map or make one for this file.</source>
        <translation>%1 に %2 の列がある行が見つかりません。別の列の対応を選ぶか、このファイル用に作成してください。</translation>
    </message>
    <message>
        <source>%1 is a direct debit request, not a result. Nothing was booked: import the result file of the bank.</source>
        <translation>%1 は口座振替の依頼ファイルで、結果ではありません。何も計上していません。銀行の結果ファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>%1 does not fit a request of this store: %2. Check that the file belongs to this agreement and this debit date.</source>
        <translation>%1 はこの店舗の依頼と合いません（%2）。契約と引落日がこのファイルのものか確認してください。</translation>
    </message>
    <message>
        <source>The totals do not agree: %1 is stated as %2, but the rows make %3. Correct the rows or the total.</source>
        <translation>合計が合いません。%1 は %2 と入力されていますが、明細は %3 です。明細か合計を直してください。</translation>
    </message>
    <message>
        <source>%1 has no usable direct debit mandate. Register the account, or bill on another channel.</source>
        <translation>%1 には使える口座振替の登録がありません。口座を登録するか、別の支払方法で請求してください。</translation>
    </message>
    <message>
        <source>There is no direct debit mandate %1. Check the number.</source>
        <translation>口座振替の登録 %1 はありません。番号を確認してください。</translation>
    </message>
    <message>
        <source>There is no direct debit batch %1. Check the number.</source>
        <translation>口座振替の依頼 %1 はありません。番号を確認してください。</translation>
    </message>
    <message>
        <source>There is no refund %1. Check the number.</source>
        <translation>返金 %1 はありません。番号を確認してください。</translation>
    </message>
    <message>
        <source>%1 has no account for refunds. Enter bank, branch, kind, number and holder first.</source>
        <translation>%1 の返金先口座がありません。銀行、支店、種目、番号、名義を先に入力してください。</translation>
    </message>
    <message>
        <source>%1 was made by %2. Another person must approve it.</source>
        <translation>%1 は %2 が作成しました。別の人が承認してください。</translation>
    </message>
    <message>
        <source>%1 is not approved yet. Ask another person to approve it first.</source>
        <translation>%1 はまだ承認されていません。先に別の人の承認を受けてください。</translation>
    </message>
    <message>
        <source>%1 is already approved and cannot be changed. Cancel it and make a new one.</source>
        <translation>%1 は承認済みのため変更できません。取り消して作り直してください。</translation>
    </message>
    <message>
        <source>There is no settlement %1. Check the number.</source>
        <translation>精算 %1 はありません。番号を確認してください。</translation>
    </message>
    <message>
        <source>The month %1 is closed. The next open date is %2; an exception needs a manager.</source>
        <translation>%1 は月次締め済みです。次に計上できる日は %2 です。例外には管理者の操作が必要です。</translation>
    </message>
    <message>
        <source>%1 points of the month-end checklist have no explanation. Explain each of them, then close.</source>
        <translation>月末確認で説明のない項目が %1 件あります。すべてに説明を付けてから締めてください。</translation>
    </message>
    <message>
        <source>There is nothing to close for %1.</source>
        <translation>%1 には締める対象がありません。</translation>
    </message>
    <message>
        <source>There is no export profile %1. See the list of profiles for the names.</source>
        <translation>出力形式 %1 はありません。一覧で名前を確認してください。</translation>
    </message>
    <message>
        <source>There is no matching pass %1. Known passes: %2.</source>
        <translation>照合の順序に %1 はありません。使えるもの：%2。</translation>
    </message>
    <message>
        <source>There is no remembered payer %1. Check the list.</source>
        <translation>記憶した振込人 %1 はありません。一覧を確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it must be between %2 and %3.</source>
        <translation>%1 は使えません。%2 から %3 までで入力してください。</translation>
    </message>
    <message>
        <source>There is no tenant %1. Check the number.</source>
        <translation>テナント %1 はありません。番号を確認してください。</translation>
    </message>
    <message>
        <source>The watched folder %1 cannot be read. Check that it exists and that you may read it.</source>
        <translation>監視フォルダー %1 を読み取れません。フォルダーの有無と権限を確認してください。</translation>
    </message>
    <message>
        <source>The running program did not take the command: %1. Close the program, or try again.</source>
        <translation>起動中のプログラムがコマンドを受け付けませんでした（%1）。プログラムを閉じるか、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Approve payouts</source>
        <translation>支払の承認</translation>
    </message>
    <message>
        <source>Close the books</source>
        <translation>締め</translation>
    </message>
    <message>
        <source>Lift locks</source>
        <translation>締めの例外</translation>
    </message>
    <message>
        <source>The task</source>
        <translation>要確認の項目</translation>
    </message>
    <message>
        <source>A till cancelled one of several equal payments: say which</source>
        <translation>同じ入金が複数ある中で、レジで1件が取り消されました。どれかを確認してください</translation>
    </message>
    <message>
        <source>Ask the agency which of the payments was cancelled. The final report will leave that one out.</source>
        <translation>どの入金が取り消されたかを収納代行会社に確認してください。確報にはその1件が含まれません。</translation>
    </message>
    <message>
        <source>A till cancelled a payment that is final: ask the agency</source>
        <translation>確定した入金がレジで取り消されました。収納代行会社に確認してください</translation>
    </message>
    <message>
        <source>Nothing was taken back. Ask the agency whether the money is paid out; undo the clearing only if it is not.</source>
        <translation>何も取り消していません。入金されるかどうかを収納代行会社に確認し、入金されない場合だけ消込を取り消してください。</translation>
    </message>
    <message>
        <source>Money that was cleared was taken back: its bills are open again</source>
        <translation>消込済みの入金が取り消されました。請求は未収に戻っています</translation>
    </message>
    <message>
        <source>Tell whoever handed the goods over, and ask the customer.</source>
        <translation>引き渡した担当者に伝え、お客様に確認してください。</translation>
    </message>
    <message>
        <source>Only one of feed and file tells of this money: ask the agency</source>
        <translation>通知とファイルの一方にしかない入金です。収納代行会社に確認してください</translation>
    </message>
    <message>
        <source>The source that books has not told of it. If it does later, this task ends by itself; after a few days ask the agency.</source>
        <translation>計上する側からまだ届いていません。後で届けば、この項目は自動で終わります。数日たっても届かない場合は収納代行会社に確認してください。</translation>
    </message>
    <message>
        <source>The backend refused a payment request: look at its bill</source>
        <translation>支払依頼が拒否されました。請求を確認してください</translation>
    </message>
    <message>
        <source>The customer has no link for this bill. Correct what was refused and make the request again, or hand out a slip.</source>
        <translation>この請求の支払リンクがお客様に届いていません。拒否された内容を直して作り直すか、払込票を渡してください。</translation>
    </message>
    <message>
        <source>The backend refused to cancel a request: it may still be paid</source>
        <translation>支払依頼の取消が拒否されました。まだ支払われる可能性があります</translation>
    </message>
    <message>
        <source>The link still works. If the customer pays a second time, the money is kept as a double payment.</source>
        <translation>リンクはまだ使えます。お客様が再び支払うと、二重払いとして残ります。</translation>
    </message>
    <message>
        <source>The backend told of money in a way not known here: ask it</source>
        <translation>未知の形式の入金通知が届きました。収納センターに確認してください</translation>
    </message>
    <message>
        <source>Nothing was booked for this event. Ask the collection centre what it means.</source>
        <translation>この通知では何も計上していません。内容を収納センターに確認してください。</translation>
    </message>
    <message>
        <source>Money was put aside</source>
        <translation>入金を保留しています</translation>
    </message>
    <message>
        <source>Take it up again on the clearing page.</source>
        <translation>消込のページで保留を解除してください。</translation>
    </message>
    <message>
        <source>%2 is missing: give it after the command.</source>
        <translation>%2がありません。コマンドの後に書いてください。</translation>
    </message>
    <message>
        <source>The option %2 is missing. The command needs it.</source>
        <translation>オプション%2がありません。このコマンドには必要です。</translation>
    </message>
    <message>
        <source>The bill has no link that asks for what is open now. Ask for a link first, let it be sent, then make the sheet.</source>
        <translation>いまの残額を支払えるリンクがありません。先にリンクを依頼し、同期してから用紙を作ってください。</translation>
    </message>
    <message>
        <source>Nobody has told yet how long the link of the bill works. Synchronise with the collection service, then make the sheet.</source>
        <translation>リンクの有効期限がまだ届いていません。収納センターと同期してから用紙を作ってください。</translation>
    </message>
    <message>
        <source>No money has been cleared for this yet, so there is nothing to receipt. Clear the payment first.</source>
        <translation>まだ消し込んだ入金がないため、領収書は作れません。先に入金を消し込んでください。</translation>
    </message>
    <message>
        <source>Give exactly one of these: %2.</source>
        <translation>次のうちどれか一つを指定してください：%2</translation>
    </message>
    <message>
        <source>%2 is no line. Write NAME;AMOUNT or NAME;AMOUNT;KIND, with an amount like 30000 or 6.5 L x 1200 and one of the kinds %3.</source>
        <translation>「%2」は明細として読めません。「品名;金額」または「品名;金額;区分」と書いてください。金額は 30000 や 6.5 L x 1200、区分は %3 のどれかです。</translation>
    </message>
    <message>
        <source>%2 does not know %3. Choose one of: %4.</source>
        <translation>%2に「%3」は使えません。次から選んでください：%4</translation>
    </message>
    <message>
        <source>Bill %2 was delivered already, on %3. Nothing was changed.</source>
        <translation>請求書%2は%3に納車・納品済みです。何も変更していません。</translation>
    </message>
    <message>
        <source>No bill of customer %2 was delivered in the period that closes on %3. Choose another closing day.</source>
        <translation>顧客%2には、%3締めの期間に納車・納品した請求がありません。別の締切日を指定してください。</translation>
    </message>
    <message>
        <source>Nothing is left of payment %1: it is cleared already. Undo a clearing first if the money belongs elsewhere.</source>
        <translation>入金%1の残額はありません。すべて消込済みです。別の請求に充てるときは、先に消込を取り消してください。</translation>
    </message>
    <message>
        <source>Nothing is open on bill %1 any more. Choose another bill.</source>
        <translation>請求書%1に残額はありません。別の請求書を選んでください。</translation>
    </message>
    <message>
        <source>The collection service does not accept the key (%2). Put the right one into the keyring or KESHIKOMI_BACKEND_KEY and synchronise again: what waits is kept.</source>
        <translation>収納センターがキーを受け付けません（%2）。正しいキーをキーリングか KESHIKOMI_BACKEND_KEY に設定し、もう一度同期してください。送信待ちは残っています。</translation>
    </message>
    <message>
        <source>%2 already belongs to the house %3. The invented data go only into a new, empty store: make one at another place.</source>
        <translation>%2はすでに「%3」の帳簿です。練習用のデータは新しい空の帳簿にだけ作れます。別の場所に作ってください。</translation>
    </message>
    <message>
        <source>%1 does not fit on the sheet: %2. Shorten it.</source>
        <translation>%1が用紙に収まりません：%2。短くしてください。</translation>
    </message>
    <message>
        <source>The closing day of the invoice</source>
        <translation>請求書の締切日</translation>
    </message>
    <message>
        <source>Address of the customer</source>
        <translation>顧客の住所</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>顧客の氏名</translation>
    </message>
    <message>
        <source>Postcode of the customer</source>
        <translation>顧客の郵便番号</translation>
    </message>
    <message>
        <source>Address of the house</source>
        <translation>事業者の住所</translation>
    </message>
    <message>
        <source>Name of the store</source>
        <translation>店舗名</translation>
    </message>
    <message>
        <source>Name of the house</source>
        <translation>事業者名</translation>
    </message>
    <message>
        <source>Short name of the house</source>
        <translation>事業者の略称</translation>
    </message>
    <message>
        <source>Telephone of the house</source>
        <translation>事業者の電話番号</translation>
    </message>
    <message>
        <source>Slips in one file</source>
        <translation>1ファイルの枚数</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>%1 in line %2</source>
        <translation>%2行目の%1</translation>
    </message>
    <message>
        <source>Waits for your choice</source>
        <translation>候補あり・選択待ち</translation>
    </message>
    <message>
        <source>Name of the item</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>“%1” cannot be made here. The list of sheets says what it is made from.</source>
        <translation>帳票「%1」はここでは作れません。何から作るかは帳票の一覧を確認してください。</translation>
    </message>
    <message>
        <source>Nobody has said yet who the bills are from. Set the house first: house set, or the settings.</source>
        <translation>請求元の事業者がまだ設定されていません。先に house set か設定画面で設定してください。</translation>
    </message>
    <message>
        <source>Fingerprint of what a document said</source>
        <translation>帳票の内容の指紋</translation>
    </message>
    <message>
        <source>No reminder for bill %1 now: a payment has been reported and is not settled, somebody holds it back, or the customer is not to get letters. See its reminders.</source>
        <translation>請求 %1 は今は督促できません。入金の知らせが未確定か、担当者が保留しているか、督促状を送らないお客様です。請求の督促を確認してください。</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>会員番号</translation>
    </message>
    <message>
        <source>Number of the coupon</source>
        <translation>クーポン番号</translation>
    </message>
    <message>
        <source>Last day of the message</source>
        <translation>メッセージの最終日</translation>
    </message>
    <message>
        <source>Picture of the message</source>
        <translation>メッセージの画像</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>メッセージの本文</translation>
    </message>
    <message>
        <source>Pay-easy number of the bill</source>
        <translation>請求のペイジー番号</translation>
    </message>
    <message>
        <source>Pay-easy category</source>
        <translation>納付区分</translation>
    </message>
    <message>
        <source>Pay-easy confirmation number</source>
        <translation>確認番号</translation>
    </message>
    <message>
        <source>Pay-easy customer number</source>
        <translation>お客様番号（ペイジー）</translation>
    </message>
    <message>
        <source>Pay-easy institution number</source>
        <translation>収納機関番号</translation>
    </message>
    <message>
        <source>The letter before, printed</source>
        <translation>前の段階の督促状（印刷済み）</translation>
    </message>
    <message>
        <source>Printed sheets</source>
        <translation>印刷済みの帳票</translation>
    </message>
    <message>
        <source>Sender of the SMS</source>
        <translation>SMSの送信元</translation>
    </message>
    <message>
        <source>SmartPit number</source>
        <translation>スマートピット番号</translation>
    </message>
    <message>
        <source>Payment slip (English)</source>
        <translation>払込票（英語）</translation>
    </message>
    <message>
        <source>Invoice (English)</source>
        <translation>請求書（英語）</translation>
    </message>
    <message>
        <source>Completion report (English)</source>
        <translation>作業完了書（英語）</translation>
    </message>
    <message>
        <source>Receipt (English)</source>
        <translation>領収書（英語）</translation>
    </message>
    <message>
        <source>Notice of bills by SMS (English)</source>
        <translation>SMS請求開始のお知らせ（英語）</translation>
    </message>
    <message>
        <source>Lock of each closed day</source>
        <translation>締めた日それぞれの施錠</translation>
    </message>
    <message>
        <source>Totals of a daily close by channel</source>
        <translation>日次締めの収納方法ごとの合計</translation>
    </message>
    <message>
        <source>Bills, clearings and cash of a daily close</source>
        <translation>日次締めの請求、消込、現金</translation>
    </message>
    <message>
        <source>Seal a close was made under</source>
        <translation>締めたときの封印</translation>
    </message>
    <message>
        <source>Explanation of a point of a closed month</source>
        <translation>締めた月の点の説明</translation>
    </message>
    <message>
        <source>Posting in a closed day</source>
        <translation>締めた日への仕訳</translation>
    </message>
    <message>
        <source>Posting in a closed month</source>
        <translation>締めた月への仕訳</translation>
    </message>
    <message>
        <source>Bill that was taken over against its posting</source>
        <translation>引き継いだ請求とその仕訳</translation>
    </message>
    <message>
        <source>Sum of what was taken over</source>
        <translation>引き継いだ合計</translation>
    </message>
    <message>
        <source>Postings of an export batch</source>
        <translation>出力分の仕訳</translation>
    </message>
    <message>
        <source>Only first notice at the cut-off</source>
        <translation>締め時点で速報のみの入金</translation>
    </message>
    <message>
        <source>Paid out late by the agency</source>
        <translation>代行会社からの入金遅れ</translation>
    </message>
    <message>
        <source>Unapplied payments</source>
        <translation>未消込の入金</translation>
    </message>
    <message>
        <source>Bank balance as stated</source>
        <translation>銀行残高の一致</translation>
    </message>
    <message>
        <source>Postings without a seal</source>
        <translation>封印のない仕訳</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>未処理の要確認</translation>
    </message>
    <message>
        <source>Cash difference</source>
        <translation>現金過不足</translation>
    </message>
    <message>
        <source>Held notices</source>
        <translation>保留中の通知</translation>
    </message>
    <message>
        <source>%1, %2 days old</source>
        <translation>%1（%2日経過）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Cleared alike</source>
        <translation>同じ消込</translation>
    </message>
    <message>
        <source>Proposed alike</source>
        <translation>同じ候補</translation>
    </message>
    <message>
        <source>Open in both</source>
        <translation>両方で未消込</translation>
    </message>
    <message>
        <source>Cleared only in the old program</source>
        <translation>前システムだけで消込</translation>
    </message>
    <message>
        <source>Cleared only here</source>
        <translation>本システムだけで消込</translation>
    </message>
    <message>
        <source>Cleared differently</source>
        <translation>消込が異なる</translation>
    </message>
    <message>
        <source>Daily close report</source>
        <translation>日次締め報告書</translation>
    </message>
    <message>
        <source>Evidence of a balance</source>
        <translation>残高の証拠書類</translation>
    </message>
    <message>
        <source>Bill issued</source>
        <translation>請求の計上</translation>
    </message>
    <message>
        <source>Sales at delivery</source>
        <translation>売上の計上（納車）</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Receipt taken back</source>
        <translation>入金の取消</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>消込</translation>
    </message>
    <message>
        <source>Clearing undone</source>
        <translation>消込の取消</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期首残高</translation>
    </message>
    <message>
        <source>Cleared automatically</source>
        <translation>自動消込</translation>
    </message>
    <message>
        <source>Cleared by a person</source>
        <translation>手作業の消込</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>受信イベント</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>支払期限</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Number in the old program</source>
        <translation>前システムの番号</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Slip number</source>
        <translation>払込票番号</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>バーコード</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>収納方法</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>値引</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Belongs to the closed day</source>
        <translation>本来の日付（締め後）</translation>
    </message>
    <message>
        <source>Reverses posting</source>
        <translation>取り消した仕訳</translation>
    </message>
    <message>
        <source>Reversed by posting</source>
        <translation>取り消した側の仕訳</translation>
    </message>
    <message>
        <source>Fingerprint of the content</source>
        <translation>内容の指紋</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>払込票</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>届いた元</translation>
    </message>
    <message>
        <source>Clearing</source>
        <translation>消込</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>仕訳</translation>
    </message>
    <message>
        <source>%1, %2 days old or more</source>
        <translation>%1（%2日以上経過）</translation>
    </message>
    <message>
        <source>a correction of %1 by the bank: check which receipt it means</source>
        <translation>銀行の訂正 %1 です。どの入金の訂正か確認してください</translation>
    </message>
    <message>
        <source>the character %1 is not allowed here</source>
        <translation>文字 %1 は使えません</translation>
    </message>
    <message>
        <source>longer than %1 bytes: %2</source>
        <translation>%1 バイトを超えています：%2</translation>
    </message>
    <message>
        <source>the check sum %1 does not fit the shared secret</source>
        <translation>チェックサム %1 が共有鍵と合いません</translation>
    </message>
    <message>
        <source>the result code is %1, not zero</source>
        <translation>結果コードが %1 です（ゼロではありません）</translation>
    </message>
    <message>
        <source>The link of bill %1 still asks for %2 although only %3 is open: ask for a new one with request</source>
        <translation>請求 %1 のリンクは %2 のままですが、未収は %3 です。支払依頼を作り直してください</translation>
    </message>
    <message>
        <source>Make the payment request of this bill again: the new link asks for what is open. This task ends by itself when link and bill agree.</source>
        <translation>この請求の支払依頼を作り直してください。新しいリンクは未収の金額になります。リンクと請求が一致すると、この項目は自動で終わります。</translation>
    </message>
    <message>
        <source>Undone difference against its reversal</source>
        <translation>差額処理の取消と逆仕訳</translation>
    </message>
    <message>
        <source>Amount of a difference in the ledger</source>
        <translation>差額処理の仕訳金額</translation>
    </message>
    <message>
        <source>Accounts of a difference</source>
        <translation>差額処理の勘定科目</translation>
    </message>
    <message>
        <source>Difference taken from the payment</source>
        <translation>差額処理と入金</translation>
    </message>
    <message>
        <source>Difference taken from the credit</source>
        <translation>差額処理と前受金</translation>
    </message>
    <message>
        <source>Customer of a credit</source>
        <translation>前受金の顧客</translation>
    </message>
    <message>
        <source>Rest of a credit</source>
        <translation>前受金の残高</translation>
    </message>
    <message>
        <source>Money a refund gives back</source>
        <translation>返金の元の入金</translation>
    </message>
    <message>
        <source>Refund approved by another person</source>
        <translation>別の人による返金の承認</translation>
    </message>
    <message>
        <source>Refund approved before it was sent</source>
        <translation>送金前の返金の承認</translation>
    </message>
    <message>
        <source>Cancelled refund against its reversal</source>
        <translation>返金の取消と逆仕訳</translation>
    </message>
    <message>
        <source>Refund paid in the ledger</source>
        <translation>返金の出金仕訳</translation>
    </message>
    <message>
        <source>Returned refund against its reversal</source>
        <translation>組戻しと逆仕訳</translation>
    </message>
    <message>
        <source>Refunds of a bank file</source>
        <translation>銀行ファイルの返金</translation>
    </message>
    <message>
        <source>Fingerprint of the account of a refund</source>
        <translation>返金先口座の指紋</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>支店</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額処理</translation>
    </message>
    <message>
        <source>The credit</source>
        <translation>前受金</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>出金日</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Day of transfer</source>
        <translation>振込指定日</translation>
    </message>
    <message>
        <source>Transfer fee borne</source>
        <translation>振込手数料（当方負担）</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>貸倒</translation>
    </message>
    <message>
        <source>Tax withheld</source>
        <translation>源泉徴収</translation>
    </message>
    <message>
        <source>Credit used</source>
        <translation>前受金の充当</translation>
    </message>
    <message>
        <source>Kept as credit</source>
        <translation>前受金</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>返品・値引伝票</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>In a bank file</source>
        <translation>振込データ作成済み</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>返金済み</translation>
    </message>
    <message>
        <source>Refund cancelled</source>
        <translation>返金取消</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Less than the number takes</source>
        <translation>最低金額未満</translation>
    </message>
    <message>
        <source>More than the number takes</source>
        <translation>最高金額超過</translation>
    </message>
    <message>
        <source>A bank took back money that was refunded or used as credit: ask it</source>
        <translation>返金または充当した入金を銀行が取り消しました。銀行に確認してください</translation>
    </message>
    <message>
        <source>The money is gone twice: to the bank and to where it went on. Ask the bank and the customer, and book by hand what was agreed.</source>
        <translation>銀行への返却と、返金や充当とで、二重に出ています。銀行とお客様に確認し、決まった内容を手で計上してください。</translation>
    </message>
    <message>
        <source>Payer name confirmed %1 times before, from another bank</source>
        <translation>別の銀行からの名義として%1回学習</translation>
    </message>
    <message>
        <source>Sum of %1 payments matches</source>
        <translation>%1件の入金の合計が一致</translation>
    </message>
    <message>
        <source>Transfer fee of %1, kept back %2 times before</source>
        <translation>振込手数料%1（過去%2回差し引き）</translation>
    </message>
    <message>
        <source>Difference of %1 is within the customer's tolerance of %2</source>
        <translation>差額%1は顧客の許容差額%2以内</translation>
    </message>
    <message>
        <source>More than %1 sums fit</source>
        <translation>一致する組み合わせが%1通りを超えています</translation>
    </message>
    <message>
        <source>No slip or payment request named</source>
        <translation>払込票・決済依頼の番号なし</translation>
    </message>
    <message>
        <source>No number in it names an open bill</source>
        <translation>番号から未収の請求は見つかりません</translation>
    </message>
    <message>
        <source>Payer name %1 was never confirmed</source>
        <translation>名義「%1」は未学習</translation>
    </message>
    <message>
        <source>No sum of these %1 open bills fits</source>
        <translation>未収の請求%1件の合計では一致しません</translation>
    </message>
    <message>
        <source>Together with %1 other payments of this payer no bill fits</source>
        <translation>同じ名義の他の入金%1件と合わせても一致しません</translation>
    </message>
    <message>
        <source>No fee and no tolerance explains the difference</source>
        <translation>手数料・許容差額では説明できません</translation>
    </message>
    <message>
        <source>No similar name: %1</source>
        <translation>似た名義なし：%1</translation>
    </message>
    <message>
        <source>There is no task %1. Check the list of tasks.</source>
        <translation>タスク %1 はありません。一覧を確認してください。</translation>
    </message>
    <message>
        <source>There is no standing number %1. Check the list.</source>
        <translation>固定番号 %1 はありません。一覧を確認してください。</translation>
    </message>
    <message>
        <source>There is no customer credit %1. Check the list.</source>
        <translation>前受 %1 はありません。一覧を確認してください。</translation>
    </message>
    <message>
        <source>Bill %1 does not belong to %2. Choose a bill of this customer.</source>
        <translation>請求 %1 は %2 のものではありません。この顧客の請求を選んでください。</translation>
    </message>
    <message>
        <source>%1: %2 has not come yet. Enter today or an earlier day.</source>
        <translation>%1: %2 はまだ来ていない日付です。今日以前の日付を入力してください。</translation>
    </message>
    <message>
        <source>Refund %1 is not paid by bank transfer. Only transfers are written to the bank's file.</source>
        <translation>返金 %1 は銀行振込ではありません。銀行のファイルに書き出せるのは振込だけです。</translation>
    </message>
    <message>
        <source>There is nothing to write: %1. No file was made.</source>
        <translation>書き出すものがありません：%1。ファイルは作成していません。</translation>
    </message>
    <message>
        <source>%1 is more than the %2 a transfer fee may be here. Choose another kind of difference.</source>
        <translation>%1 は振込手数料として認める上限 %2 を超えています。別の差額の種類を選んでください。</translation>
    </message>
    <message>
        <source>Bill %1 cannot be reminded at this level before %2.</source>
        <translation>請求 %1 へのこの段階の督促は %2 からできます。</translation>
    </message>
    <message>
        <source>There is no fee plan %1. Check the list of plans.</source>
        <translation>料金プラン %1 はありません。一覧を確認してください。</translation>
    </message>
    <message>
        <source>Fee plan %1, %2: %3.</source>
        <translation>料金プラン %1、%2: %3。</translation>
    </message>
    <message>
        <source>The settlement does not add up: %1 is %2 in the file, %3 by its lines. Nothing was booked. Ask the agency for a corrected file.</source>
        <translation>精算の金額が合いません：%1 はファイルで %2、明細の合計で %3 です。何も記帳していません。代行会社に訂正を依頼してください。</translation>
    </message>
    <message>
        <source>Settlement %1 is already booked. Undo it first to import it again.</source>
        <translation>精算 %1 はすでに記帳済みです。取り込み直すには、先に取り消してください。</translation>
    </message>
    <message>
        <source>Payment %1 is not the payout of settlement %2: %3 differ.</source>
        <translation>入金 %1 は精算 %2 の入金ではありません：差額 %3。</translation>
    </message>
    <message>
        <source>The holiday calendar ends on %2; %1 lies after it. Refresh the calendar.</source>
        <translation>休日カレンダーは %2 までです。%1 はその後のため計算できません。カレンダーを更新してください。</translation>
    </message>
    <message>
        <source>The holiday calendar cannot be used: %1: %2.</source>
        <translation>休日カレンダーを使えません：%1（%2）。</translation>
    </message>
    <message>
        <source>Mandate %1 cannot be debited: %2.</source>
        <translation>口座振替の契約 %1 は請求できません：%2。</translation>
    </message>
    <message>
        <source>Bill %1 is already in direct debit batch %2. Wait for its result, or take it out there.</source>
        <translation>請求 %1 はすでに口座振替 %2 に入っています。結果を待つか、そちらから外してください。</translation>
    </message>
    <message>
        <source>Direct debit batch %1 has been written for the bank and cannot be changed.</source>
        <translation>口座振替 %1 は銀行用に書き出し済みのため、変更できません。</translation>
    </message>
    <message>
        <source>The direct debit of bill %1 did not fail, so there is nothing to bill again.</source>
        <translation>請求 %1 の口座振替は失敗していないため、再請求するものがありません。</translation>
    </message>
    <message>
        <source>There is no entry batch %1. Check the list.</source>
        <translation>手入力 %1 はありません。一覧を確認してください。</translation>
    </message>
    <message>
        <source>Entry batch %1 is already booked. Undo its import to enter it again.</source>
        <translation>手入力 %1 はすでに記帳済みです。入力し直すには、取込を取り消してください。</translation>
    </message>
    <message>
        <source>There is no staff member %1. Check the list.</source>
        <translation>担当者 %1 は登録されていません。一覧を確認してください。</translation>
    </message>
    <message>
        <source>%1 is the last administrator. Make somebody else administrator first.</source>
        <translation>%1 は最後の管理者です。先に別の人を管理者にしてください。</translation>
    </message>
    <message>
        <source>Bill %1 of the opening balances has payments already. Undo them first.</source>
        <translation>期首残高の請求 %1 にはすでに入金があります。先に消込を取り消してください。</translation>
    </message>
    <message>
        <source>There is no file layout %1. Known layouts: %2.</source>
        <translation>ファイル形式 %1 はありません。使える形式：%2。</translation>
    </message>
    <message>
        <source>Bill %1 is part of grouped invoice %2. Hand out a new issue of the invoice, or make a credit note if a later one is out.</source>
        <translation>請求 %1 は合計請求書 %2 に含まれています。合計請求書を再発行してください。次回分が発行済みのときは、返品・値引伝票で訂正してください。</translation>
    </message>
    <message>
        <source>Bill of a list that was undone</source>
        <translation>取り消した一覧の請求</translation>
    </message>
    <message>
        <source>%2 is no month. Write the year and the month: 2026-11.</source>
        <translation>%2 は年月ではありません。2026-11 のように入力してください。</translation>
    </message>
    <message>
        <source>Nothing was exported under the number %1. Check the list.</source>
        <translation>番号 %1 の書き出しはありません。一覧を確かめてください。</translation>
    </message>
    <message>
        <source>No refunds were given out under the number %1. Check the number.</source>
        <translation>番号 %1 の返金データはありません。番号を確かめてください。</translation>
    </message>
    <message>
        <source>%1 is no bank account of the house. Choose the account the money leaves from.</source>
        <translation>%1 は自社の銀行口座ではありません。出金する口座を選んでください。</translation>
    </message>
    <message>
        <source>Customer %1 has no credit that is open.</source>
        <translation>顧客 %1 に使える前受金はありません。</translation>
    </message>
    <message>
        <source>Credit %1 does not belong to the customer of these bills. Choose a credit of this customer.</source>
        <translation>前受金 %1 はこの請求の顧客のものではありません。この顧客の前受金を選んでください。</translation>
    </message>
    <message>
        <source>Payment %1 is no double payment: look at the list of double payments.</source>
        <translation>入金 %1 は二重払いではありません。二重払いの一覧を確かめてください。</translation>
    </message>
    <message>
        <source>Old bills were never taken over under the number %1. Check the list.</source>
        <translation>番号 %1 で引き継いだ旧請求はありません。一覧を確かめてください。</translation>
    </message>
    <message>
        <source>Bill %1 stands twice in %2. Leave one of the rows out. Nothing was changed.</source>
        <translation>請求 %1 が %2 に2回あります。どちらかの行を除いてください。何も変更していません。</translation>
    </message>
    <message>
        <source>Bill %1 was taken over before, with the old bills number %2. Leave its row out, or undo that one first. Nothing was changed.</source>
        <translation>請求 %1 は旧請求 %2 ですでに引き継いでいます。その行を除くか、先に旧請求 %2 を取り消してください。何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing is left of credit %1: it was used already.</source>
        <translation>前受金 %1 の残りはありません。すでに使われています。</translation>
    </message>
    <message>
        <source>Only %2 of credit %1 is open, and %3 is needed. Enter a smaller amount, or undo what it was used for.</source>
        <translation>前受金 %1 の残りは %2 で、%3 必要です。金額を小さくするか、充当を取り消してください。</translation>
    </message>
    <message>
        <source>no posting is dated in these days</source>
        <translation>この期間の仕訳はありません</translation>
    </message>
    <message>
        <source>no payer name was learned yet</source>
        <translation>まだ振込名義を学習していません</translation>
    </message>
    <message>
        <source>every posting of these days was handed on before</source>
        <translation>この期間の仕訳はすべて書き出し済みです</translation>
    </message>
    <message>
        <source>no approved refund waits for the bank</source>
        <translation>銀行に渡す承認済みの返金はありません</translation>
    </message>
    <message>
        <source>Store receipts, CSV</source>
        <translation>コンビニ収納 CSV</translation>
    </message>
    <message>
        <source>Store receipts, 120 bytes</source>
        <translation>コンビニ収納 120バイト</translation>
    </message>
    <message>
        <source>Store receipts, 120 bytes, shifted</source>
        <translation>コンビニ収納 120バイト（ずれ）</translation>
    </message>
    <message>
        <source>Store receipts, 97 bytes</source>
        <translation>コンビニ収納 97バイト</translation>
    </message>
    <message>
        <source>Store receipts, CSV of SmartPit</source>
        <translation>スマートピット収納 CSV</translation>
    </message>
    <message>
        <source>Pay-easy notice</source>
        <translation>ペイジー収納通知</translation>
    </message>
    <message>
        <source>Bank transfers, Zengin A</source>
        <translation>全銀 振込入金 A</translation>
    </message>
    <message>
        <source>Bank transfers, Zengin B</source>
        <translation>全銀 振込入金 B</translation>
    </message>
    <message>
        <source>Account statement, Zengin</source>
        <translation>全銀 入出金取引明細</translation>
    </message>
    <message>
        <source>Account report, ZEDI camt.052</source>
        <translation>ZEDI 入出金取引明細 camt.052</translation>
    </message>
    <message>
        <source>Bank transfers, ZEDI camt.054</source>
        <translation>ZEDI 振込入金通知 camt.054</translation>
    </message>
    <message>
        <source>Column map %1</source>
        <translation>列の対応 %1</translation>
    </message>
    <message>
        <source>Bill %1 is not delivered yet, so nothing of it can be written off: there is no sale to lose. Cancel it, or book a discount.</source>
        <translation>請求 %1 は未納品なので貸倒にできません（売上がまだありません）。請求を取り消すか、値引にしてください。</translation>
    </message>
    <message>
        <source>A file in the layout "%3" tells of a transfer of %2 by %1, and the layout that books this account, "%4", does not</source>
        <translation>「%3」のファイルに %1 からの %2 の振込がありますが、この口座を記帳する「%4」にはありません</translation>
    </message>
    <message>
        <source>Take-over of old bills</source>
        <translation>旧請求の引継ぎ</translation>
    </message>
    <message>
        <source>Nothing of payment %1 is left for one of these bills. Leave the bill out, or say how much each of them gets.</source>
        <translation>入金 %1 の残りがなく、充当できない請求があります。その請求を外すか、それぞれの金額を指定してください。</translation>
    </message>
    <message>
        <source>There is no difference %1. Check the list of differences.</source>
        <translation>差額 %1 はありません。差額の一覧を確かめてください。</translation>
    </message>
    <message>
        <source>%1 is closed already, itself or by a close behind it. Nothing was changed.</source>
        <translation>%1 はすでに締めています（それ自体か、それ以降の締めによります）。何も変更していません。</translation>
    </message>
    <message>
        <source>The day to close</source>
        <translation>締める日</translation>
    </message>
    <message>
        <source>State of a mandate against its steps</source>
        <translation>口座振替登録の状態と経過</translation>
    </message>
    <message>
        <source>Fingerprint of the account of a mandate</source>
        <translation>口座振替登録の口座の指紋</translation>
    </message>
    <message>
        <source>Direct debit against its bills</source>
        <translation>振替明細と請求の金額</translation>
    </message>
    <message>
        <source>Sum of a direct debit batch</source>
        <translation>振替依頼の合計</translation>
    </message>
    <message>
        <source>Batch approved by another person</source>
        <translation>振替依頼の別人による承認</translation>
    </message>
    <message>
        <source>Batch approved before it was written</source>
        <translation>書き出し前の振替依頼の承認</translation>
    </message>
    <message>
        <source>Fingerprint of a direct debit request</source>
        <translation>振替依頼ファイルの指紋</translation>
    </message>
    <message>
        <source>Rows of a direct debit request</source>
        <translation>振替依頼ファイルの明細</translation>
    </message>
    <message>
        <source>Answer of a request that was written</source>
        <translation>書き出した依頼に対する結果</translation>
    </message>
    <message>
        <source>Result of a direct debit against its answers</source>
        <translation>振替結果と取り込んだ結果</translation>
    </message>
    <message>
        <source>Bill on its way by direct debit</source>
        <translation>口座振替中の請求</translation>
    </message>
    <message>
        <source>Payment of a collected direct debit</source>
        <translation>振替済の入金</translation>
    </message>
    <message>
        <source>Bill asked for again by another channel</source>
        <translation>別の方法で再請求した請求</translation>
    </message>
    <message>
        <source>Another customer's mandate has this payer number. Give another one.</source>
        <translation>この顧客番号は、ほかの顧客の口座振替に使われています。別の番号を指定してください。</translation>
    </message>
    <message>
        <source>Nothing can be debited on %1. Choose a day on which banks work, from %2 to %3.</source>
        <translation>%1 は引落日にできません。%2 から %3 までの銀行営業日を選んでください。</translation>
    </message>
    <message>
        <source>No open bill of a customer with a mandate is due by that day. Nothing was made.</source>
        <translation>その日までに期限が来る、口座振替の登録がある顧客の未収請求はありません。何も作成していません。</translation>
    </message>
    <message>
        <source>Say under which agreement: there is none for direct debit, or there are several.</source>
        <translation>契約を指定してください。口座振替の契約がないか、複数あります。</translation>
    </message>
    <message>
        <source>Asked of the bank</source>
        <translation>銀行へ依頼中</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Waiting for the result</source>
        <translation>結果待ち</translation>
    </message>
    <message>
        <source>Result is in</source>
        <translation>結果受領</translation>
    </message>
    <message>
        <source>Batch cancelled</source>
        <translation>取消済み</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>依頼取下げ</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>振替済</translation>
    </message>
    <message>
        <source>Not enough money in the account</source>
        <translation>資金不足</translation>
    </message>
    <message>
        <source>No such account</source>
        <translation>取引なし</translation>
    </message>
    <message>
        <source>Stopped by the account holder</source>
        <translation>預金者都合</translation>
    </message>
    <message>
        <source>No mandate at the bank</source>
        <translation>依頼書なし</translation>
    </message>
    <message>
        <source>Stopped by us</source>
        <translation>委託者都合</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Error in the data</source>
        <translation>データエラー</translation>
    </message>
    <message>
        <source>Result still to come</source>
        <translation>結果未着</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>手続きなし</translation>
    </message>
    <message>
        <source>Wait for the result</source>
        <translation>結果を待つ</translation>
    </message>
    <message>
        <source>Debit again</source>
        <translation>再振替</translation>
    </message>
    <message>
        <source>Bill on another channel</source>
        <translation>別の方法で再請求</translation>
    </message>
    <message>
        <source>Ask the bank</source>
        <translation>銀行へ確認</translation>
    </message>
    <message>
        <source>No mandate</source>
        <translation>口座登録なし</translation>
    </message>
    <message>
        <source>Mandate: %1</source>
        <translation>口座登録：%1</translation>
    </message>
    <message>
        <source>In batch %1</source>
        <translation>振替依頼 %1 で手続き中</translation>
    </message>
    <message>
        <source>The customer's sum of %1 is outside the limits</source>
        <translation>顧客の合計 %1 が限度額の範囲外</translation>
    </message>
    <message>
        <source>Failed before: bill on another channel</source>
        <translation>前回不能：別の方法で請求</translation>
    </message>
    <message>
        <source>Held back by a person</source>
        <translation>担当者が保留中</translation>
    </message>
    <message>
        <source>A payment has been reported</source>
        <translation>入金の連絡あり</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>当座</translation>
    </message>
    <message>
        <source>Tax savings</source>
        <translation>納税準備</translation>
    </message>
    <message>
        <source>Other kind</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Its account was erased</source>
        <translation>口座情報は消去済み</translation>
    </message>
    <message>
        <source>Replaced by another account</source>
        <translation>口座変更</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>口座の種別</translation>
    </message>
    <message>
        <source>Day of the debit</source>
        <translation>引落日</translation>
    </message>
    <message>
        <source>Consignor code</source>
        <translation>委託者コード</translation>
    </message>
    <message>
        <source>Direct debit batch</source>
        <translation>振替依頼</translation>
    </message>
    <message>
        <source>The mandate</source>
        <translation>口座振替の登録</translation>
    </message>
    <message>
        <source>Multi code</source>
        <translation>マルチコード</translation>
    </message>
    <message>
        <source>Payer number</source>
        <translation>顧客番号（振替）</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Asked by direct debit %1</source>
        <translation>口座振替 %1 で依頼済み</translation>
    </message>
    <message>
        <source>Two answers of a bank differ about one direct debit: ask it</source>
        <translation>同じ口座振替について結果が食い違っています。銀行に確認してください</translation>
    </message>
    <message>
        <source>What was collected stays in the books. Ask the bank which answer holds; undo the import of the wrong one.</source>
        <translation>振替済として受け取った入金は帳簿に残ります。どちらの結果が正しいか銀行に確認し、誤ったほうの取込を取り消してください。</translation>
    </message>
    <message>
        <source>A direct debit that was withdrawn was collected all the same</source>
        <translation>取り下げた口座振替が引き落とされました</translation>
    </message>
    <message>
        <source>The money is in the books. If its bills were paid elsewhere meanwhile, it is under double payments.</source>
        <translation>入金は帳簿に入っています。請求がほかの方法で支払済みのときは、二重払いの一覧にあります。</translation>
    </message>
    <message>
        <source>A direct debit failed for another reason: ask the bank</source>
        <translation>口座振替が「その他」の理由で不能になりました。銀行に確認してください</translation>
    </message>
    <message>
        <source>Ask the bank or the customer why, then debit again or bill on another channel.</source>
        <translation>銀行か顧客に理由を確認し、再振替するか、別の方法で請求してください。</translation>
    </message>
    <message>
        <source>What the inbox says of an import</source>
        <translation>受信一覧に示す取込の内容</translation>
    </message>
    <message>
        <source>Import of an entry batch</source>
        <translation>手入力の取込</translation>
    </message>
    <message>
        <source>Totals of an entry batch</source>
        <translation>手入力の束の合計</translation>
    </message>
    <message>
        <source>Rows of an entry batch in the books</source>
        <translation>手入力の行と帳簿</translation>
    </message>
    <message>
        <source>Fingerprint of the picture of an entry batch</source>
        <translation>手入力の添付画像の指紋</translation>
    </message>
    <message>
        <source>Earlier imports that an import repeats</source>
        <translation>取込と重なる過去の取込</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>記帳済み</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>What it cancels has not arrived yet</source>
        <translation>取消対象がまだ届いていません</translation>
    </message>
    <message>
        <source>It may cancel one of several equal ones</source>
        <translation>同じ入金が複数あり、取消対象を特定できません</translation>
    </message>
    <message>
        <source>What it cancels is final already</source>
        <translation>取消対象はすでに確報済みです</translation>
    </message>
    <message>
        <source>The money was refunded or used as credit</source>
        <translation>返金または前受金に充当済みです</translation>
    </message>
    <message>
        <source>Another source books; only compared</source>
        <translation>別の経路で記帳するため照合のみ</translation>
    </message>
    <message>
        <source>At no fixed time</source>
        <translation>随時</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Every bank day</source>
        <translation>銀行営業日ごと</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>記帳済み</translation>
    </message>
    <message>
        <source>Typed in from paper</source>
        <translation>紙から手入力</translation>
    </message>
    <message>
        <source>Owed to a tenant for its bill</source>
        <translation>請求に対するテナントへの預り金</translation>
    </message>
    <message>
        <source>Sales in a tenant's bill</source>
        <translation>テナントの請求に立った売上</translation>
    </message>
    <message>
        <source>Sums of a tenant statement</source>
        <translation>テナント精算書の合計</translation>
    </message>
    <message>
        <source>Balance of a tenant statement</source>
        <translation>テナント精算書の差引</translation>
    </message>
    <message>
        <source>Kept of a tenant's money in the ledger</source>
        <translation>帳簿上のテナントからの差引</translation>
    </message>
    <message>
        <source>Payout of a tenant statement in the ledger</source>
        <translation>帳簿上のテナントへの支払い</translation>
    </message>
    <message>
        <source>Tenant of a bill in a statement</source>
        <translation>精算書の請求のテナント</translation>
    </message>
    <message>
        <source>Receipt in a tenant statement</source>
        <translation>テナント精算書の収納</translation>
    </message>
    <message>
        <source>Bill in a closed month of its tenant</source>
        <translation>テナントの締め済みの月の請求</translation>
    </message>
    <message>
        <source>Figures of a settlement</source>
        <translation>精算の差引計算</translation>
    </message>
    <message>
        <source>Lines of a settlement against its sum</source>
        <translation>精算の明細と合計</translation>
    </message>
    <message>
        <source>Agency of a settled payment</source>
        <translation>精算した入金の代行会社</translation>
    </message>
    <message>
        <source>Settled payment against its line</source>
        <translation>精算した入金と明細</translation>
    </message>
    <message>
        <source>Payment settled once</source>
        <translation>入金の精算は1回</translation>
    </message>
    <message>
        <source>Bank line of a settlement</source>
        <translation>精算の入金</translation>
    </message>
    <message>
        <source>Agency a settlement is booked for</source>
        <translation>精算を記帳した代行会社</translation>
    </message>
    <message>
        <source>Settlement in the ledger</source>
        <translation>帳簿上の精算</translation>
    </message>
    <message>
        <source>Undo of a settlement</source>
        <translation>精算の取消</translation>
    </message>
    <message>
        <source>Settlement booked once</source>
        <translation>精算の記帳は1回</translation>
    </message>
    <message>
        <source>Booking of a settlement that was taken back</source>
        <translation>取り消した精算の記帳</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Fee without tax</source>
        <translation>手数料（非課税）</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Collected gross</source>
        <translation>収納額</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>差引額</translation>
    </message>
    <message>
        <source>Given or taken beside</source>
        <translation>その他の調整額</translation>
    </message>
    <message>
        <source>Day of the payout</source>
        <translation>振込日</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>率</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>精算</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>印紙代</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>消費税</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>What is kept of the tenant's money</source>
        <translation>テナントからの差引条件</translation>
    </message>
    <message>
        <source>Transfer fee</source>
        <translation>振込料</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>対象期間の末日</translation>
    </message>
    <message>
        <source>%2 is settled with tenant %1 and closed. Date the bill into a later month.</source>
        <translation>%1 の %2 は精算済みで締められています。請求日を翌月以降にしてください。</translation>
    </message>
    <message>
        <source>Period running</source>
        <translation>期間中</translation>
    </message>
    <message>
        <source>Payout expected</source>
        <translation>振込予定</translation>
    </message>
    <message>
        <source>Reported, not booked</source>
        <translation>報告済み・未記帳</translation>
    </message>
    <message>
        <source>Payout is late</source>
        <translation>振込遅延</translation>
    </message>
    <message>
        <source>Payout booked</source>
        <translation>記帳済み</translation>
    </message>
    <message>
        <source>Nothing collected</source>
        <translation>収納なし</translation>
    </message>
    <message>
        <source>Look whether its report and the bank's line are there and only not booked. If not, ask the agency when it pays.</source>
        <translation>精算明細と銀行の入金が届いていて、記帳だけが残っていないか確かめてください。届いていなければ、代行会社に支払日を確認してください。</translation>
    </message>
    <message>
        <source>From %2 to %3 nothing was received for %4 that is not in a statement yet. Choose another closing day.</source>
        <translation>%2から%3までに%4の入金で精算書に未記載のものはありません。別の締日を指定してください。</translation>
    </message>
    <message>
        <source>Several sheets cannot share the file %1. Give a folder that exists, or a name with / at its end.</source>
        <translation>複数の用紙を1つのファイル %1 に書き出すことはできません。既存のフォルダーか、末尾が / の名前を指定してください。</translation>
    </message>
    <message>
        <source>Number of payments</source>
        <translation>入金件数</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Tenant statement against its reversal</source>
        <translation>テナント精算書とその取消</translation>
    </message>
    <message>
        <source>Tenant payout against its reversal</source>
        <translation>テナントへの支払とその取消</translation>
    </message>
    <message>
        <source>One payout of a tenant statement</source>
        <translation>テナント精算書ごとに支払は1回</translation>
    </message>
    <message>
        <source>A receipt in one tenant statement</source>
        <translation>入金は1つのテナント精算書だけ</translation>
    </message>
    <message>
        <source>Tax of a bill that was taken back, against the bill's own</source>
        <translation>請求の税率ごとの値引・貸倒と請求額</translation>
    </message>
    <message>
        <source>The payout of %1 is recorded already. Nothing was changed.</source>
        <translation>%1 の支払はすでに記録されています。何も変更していません。</translation>
    </message>
    <message>
        <source>The payout of %1 left the bank. Undo the payout first, then the statement.</source>
        <translation>%1 の支払は銀行から出ています。先に支払を取り消してから、精算書を取り消してください。</translation>
    </message>
    <message>
        <source>%3 was made after %1 and carries its balance on. Undo %3 first.</source>
        <translation>%3 は %1 のあとに作られ、その残高を引き継いでいます。先に %3 を取り消してください。</translation>
    </message>
    <message>
        <source>No payout of %1 is recorded: there is nothing to undo.</source>
        <translation>%1 の支払は記録されていません。取り消すものがありません。</translation>
    </message>
    <message>
        <source>%2 is closed for tenant %1, so %4 stays. What is taken back of it stands in the next statement.</source>
        <translation>テナント %1 の %2 は締められているため、%4 は取り消せません。取り消した入金は次の精算書に載ります。</translation>
    </message>
    <message>
        <source>The shared secret</source>
        <translation>共有鍵</translation>
    </message>
    <message>
        <source>Tenant statement</source>
        <translation>テナント精算書</translation>
    </message>
    <message>
        <source>The notices of %1 are sealed, and its shared secret is not in the keyring. Store it with keshikomi-cli agreement secret %1, then import the file again.</source>
        <translation>%1 の通知は共有鍵で確かめますが、共有鍵がキーリングにありません。keshikomi-cli agreement secret %1 で保管してから、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>%2 is before %4: a period ends on the day it begins, or later.</source>
        <translation>%2 は %4 より前です。期間の終わりは始まりの日か、それより後にしてください。</translation>
    </message>
    <message>
        <source>The plan %1 has no cycle %3. Choose one of: %4.</source>
        <translation>料金プラン %1 に %3 という締めはありません。次から選んでください：%4。</translation>
    </message>
    <message>
        <source>%1 collects nothing for the house: only an agency pays out by a plan. Choose its agreement.</source>
        <translation>%1 は収納代行の契約ではありません。精算の条件は収納代行会社の契約に設定してください。</translation>
    </message>
    <message>
        <source>%1 is no file of direct debit (Zengin type 91). Choose what the bank answered.</source>
        <translation>%1 は口座振替（全銀 種別91）のファイルではありません。銀行から届いた結果ファイルを選んでください。</translation>
    </message>
    <message>
        <source>There is no placeholder %2. Known are %3.</source>
        <translation>差し込み語 %2 はありません。使えるのは %3 です。</translation>
    </message>
    <message>
        <source>The message cannot end on %1, which is past. Choose a day from %2 on.</source>
        <translation>メッセージの最終日 %1 はすでに過ぎています。%2 以降の日を指定してください。</translation>
    </message>
    <message>
        <source>A statement cannot close on %1. Choose a day from %2 to %3.</source>
        <translation>%1 を締切日にはできません。%2 から %3 までの日を指定してください。</translation>
    </message>
    <message>
        <source>Nobody could pay with this slip: there is no barcode, no bank account, no payment link and no telephone to ask. Give the house a bank account or a telephone number, or make an agreement.</source>
        <translation>この払込票では支払う方法がありません。バーコード、振込先口座、支払いリンク、問い合わせ先の電話番号のいずれもありません。自社の口座か電話番号を設定するか、収納代行の契約を登録してください。</translation>
    </message>
    <message>
        <source>The reminder before this one has not been printed yet. Print that one first.</source>
        <translation>前の段階の督促状がまだ印刷されていません。先に前の段階を印刷してください。</translation>
    </message>
    <message>
        <source>The bill has no work order, so there is no work to report.</source>
        <translation>この請求には作業（WIP）がないため、報告する作業がありません。</translation>
    </message>
    <message>
        <source>There is no SmartPit number yet. Register the number first.</source>
        <translation>スマートピット番号がまだありません。先に番号を登録してください。</translation>
    </message>
    <message>
        <source>No bill that is open is due before %2. Nothing was made.</source>
        <translation>%2 より前に支払期限となる未払いの請求はありません。何も作成していません。</translation>
    </message>
    <message>
        <source>No bill stands in %2. Nothing was made.</source>
        <translation>%2 に請求が1件もありません。何も作成していません。</translation>
    </message>
    <message>
        <source>A statement cannot close on %1: the one before goes on to the day before %2, which is still to come.</source>
        <translation>%1 を締切日にはできません。前回の精算書が %2 の前日までを含んでいるため、まだ次の精算書は作れません。</translation>
    </message>
    <message>
        <source>%1 is refused, and no other day can be chosen now: the time for it ended on %3.</source>
        <translation>%1 は指定できません。指定できる期間は %3 で終わっているため、ほかの日も選べません。</translation>
    </message>
    <message>
        <source>The bars are plain Code 128 without the sign FNC1 of a GS1-128: tills do not take them.</source>
        <translation>バーコードは GS1-128 の FNC1 がない普通の Code 128 です。レジでは読み取れません。</translation>
    </message>
    <message>
        <source>A module of the bars is %1 mm wide, %2 mm is the least: print at 100 %.</source>
        <translation>バーコードの最小幅（モジュール）が %1 mm です。%2 mm 以上必要です。100 % の倍率で印刷してください。</translation>
    </message>
    <message>
        <source>The bars with their quiet zones are %1 mm wide, %2 mm is the most: print at 100 %.</source>
        <translation>バーコードは余白を含めて幅 %1 mm です。%2 mm 以下にする必要があります。100 % の倍率で印刷してください。</translation>
    </message>
    <message>
        <source>The bars are %1 mm high, %2 mm is the least: print at 100 %.</source>
        <translation>バーコードの高さが %1 mm です。%2 mm 以上必要です。100 % の倍率で印刷してください。</translation>
    </message>
    <message>
        <source>Beside the bars there is less than %1 mm of white.</source>
        <translation>バーコードの左右の余白が %1 mm に足りません。</translation>
    </message>
    <message>
        <source>A module of the QR code is %1 mm wide, %2 mm is the least: many telephones do not read it.</source>
        <translation>QRコードのモジュール幅が %1 mm です。%2 mm 以上ないと、多くのスマートフォンで読み取れません。</translation>
    </message>
    <message>
        <source>The QR code leads to no web page: %1.</source>
        <translation>QRコードの内容はWebページのアドレスではありません：%1</translation>
    </message>
    <message>
        <source>The QR code leads to an address without https: %1.</source>
        <translation>QRコードのアドレスが https ではありません：%1</translation>
    </message>
    <message>
        <source>The address of the QR code names a user before an @ and leads to %2: %1. So a false address is made to look like a right one.</source>
        <translation>QRコードのアドレスは @ の前に利用者名があり、実際の行き先は %2 です：%1。偽のアドレスを正しく見せる手口です。</translation>
    </message>
    <message>
        <source>The address of the QR code names a port: %1.</source>
        <translation>QRコードのアドレスにポート番号があります：%1</translation>
    </message>
    <message>
        <source>%1 is not among the payment sites of this store.</source>
        <translation>%1 はこの店舗の支払い先サイトとして登録されていません。</translation>
    </message>
    <message>
        <source>This store has issued no slip and no link with this code.</source>
        <translation>このコードの払込票も支払いリンクも、この店舗では発行していません。</translation>
    </message>
    <message>
        <source>Bill %1 is paid already.</source>
        <translation>請求 %1 は支払い済みです。</translation>
    </message>
    <message>
        <source>Bill %1 is cancelled.</source>
        <translation>請求 %1 は取り消されています。</translation>
    </message>
    <message>
        <source>The payment link of bill %1 is no longer in use.</source>
        <translation>請求 %1 の支払いリンクは使われなくなっています。</translation>
    </message>
    <message>
        <source>At %1 dpi the printer cannot draw the bars of the slip: with %2 dots a module is %3 mm and too thin, with %4 dots the bars are %5 mm wide, and 60 mm is the most. 300, 400, 480, 600 and 1200 dpi work.</source>
        <translation>%1 dpi ではバーコードを印刷できません。%2 ドットではモジュール幅が %3 mm で細すぎ、%4 ドットでは全体の幅が %5 mm となり上限の 60 mm を超えます。300、400、480、600、1200 dpi なら印刷できます。</translation>
    </message>
    <message>
        <source>The template %1 has an error at %2: %3. Correct the file; until then the sheet is not made.</source>
        <translation>テンプレート %1 の %2 に誤りがあります：%3。ファイルを直してください。それまでこの帳票は作成されません。</translation>
    </message>
    <message>
        <source>Count of the numbers of copies</source>
        <translation>部数の個数</translation>
    </message>
    <message>
        <source>Shift down in mm</source>
        <translation>下への移動量（mm）</translation>
    </message>
    <message>
        <source>Words under the picture</source>
        <translation>画像の下の説明</translation>
    </message>
    <message>
        <source>Title of the message</source>
        <translation>メッセージの見出し</translation>
    </message>
    <message>
        <source>Shift to the right in mm</source>
        <translation>右への移動量（mm）</translation>
    </message>
    <message>
        <source>%2 has a sign in it that cannot be seen or printed (%1). Type the text again instead of pasting it.</source>
        <translation>%2に、表示も印刷もできない文字（%1）が含まれています。貼り付けずに入力し直してください。</translation>
    </message>
    <message>
        <source>A bank's files cannot carry “%2” in %1. Write it in kana, capital letters and digits.</source>
        <translation>%1の「%2」は銀行のファイルで使えません。カナ・英大文字・数字で入力してください。</translation>
    </message>
    <message>
        <source>Invoice by closing day (English)</source>
        <translation>合計請求書（英語）</translation>
    </message>
    <message>
        <source>SmartPit sheet (English)</source>
        <translation>スマートピットシート（英語）</translation>
    </message>
    <message>
        <source>Pay-easy sheet (English)</source>
        <translation>ペイジーお支払い用紙（英語）</translation>
    </message>
    <message>
        <source>Reminder 1 (English)</source>
        <translation>お支払いのご確認（1回目、英語）</translation>
    </message>
    <message>
        <source>Reminder 2 (English)</source>
        <translation>お支払いのお願い（2回目、英語）</translation>
    </message>
    <message>
        <source>Reminder 3 (English)</source>
        <translation>督促状（3回目、英語）</translation>
    </message>
    <message>
        <source>Member card (English)</source>
        <translation>会員証（英語）</translation>
    </message>
    <message>
        <source>Postcard with a number (English)</source>
        <translation>お支払い番号のはがき（英語）</translation>
    </message>
    <message>
        <source>No day of completion is entered yet. Enter it for the work order when the work is done, then make the report.</source>
        <translation>作業完了日がまだ入っていません。作業が終わったら作業の完了日を入力し、そのあと作業完了書を作成してください。</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>点検結果とおすすめ</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Mileage in km</source>
        <translation>走行距離（km）</translation>
    </message>
    <message>
        <source>Next inspection</source>
        <translation>次回の点検・車検</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>“%1” is no name of a host. Give it as in pay.example.jp, without https:// and without a path.</source>
        <translation>「%1」はホスト名ではありません。https:// やパスを付けずに、pay.example.jp のように指定してください。</translation>
    </message>
    <message>
        <source>%1 is not in the list of payment hosts. Nothing was changed.</source>
        <translation>%1 は許可した決済ホストの一覧にありません。何も変更していません。</translation>
    </message>
    <message>
        <source>Tax that discounts took back against its share</source>
        <translation>値引で戻した消費税と按分額</translation>
    </message>
    <message>
        <source>A bank cannot transfer on %1. Choose a day on which banks work, from %2 to %3.</source>
        <translation>%1は振込に指定できません。%2から%3までの銀行営業日を指定してください。</translation>
    </message>
    <message>
        <source>Told before: paid once or twice?</source>
        <translation>すでに同じ内容があります。支払いは1回ですか、2回ですか</translation>
    </message>
    <message>
        <source>This receipt is told twice, on one day: was it paid once or twice?</source>
        <translation>同じ日に同じ内容の入金が2回記載されています。支払いは1回ですか、2回ですか</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>上限超え</translation>
    </message>
    <message>
        <source>past its last day</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>no agreement</source>
        <translation>契約なし</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>In order: there is nothing to do.</source>
        <translation>問題ありません。何もする必要はありません。</translation>
    </message>
    <message>
        <source>Of these payments only the first notice has come, the final one has not. Take the agency's next file in, or say why it comes later.</source>
        <translation>速報だけが届き、確報がまだ届いていない入金です。代行会社の次のファイルを取り込むか、遅れて届く理由を書いてください。</translation>
    </message>
    <message>
        <source>By the end of the month the agency should have paid this out. Take its report in and book the payout, or say when the money comes.</source>
        <translation>月末までに代行会社から入金されているはずの金額です。精算の明細を取り込んで入金を計上するか、いつ入金されるかを書いてください。</translation>
    </message>
    <message>
        <source>This money is here, but no bill is cleared with it. Clear it, keep it as credit, or say what it waits for.</source>
        <translation>入金されていますが、どの請求にも消し込んでいません。消し込むか、前受にするか、何を待っているかを書いてください。</translation>
    </message>
    <message>
        <source>The bank's statement and the books differ. Take in what is missing, correct the balance, or say what the difference is.</source>
        <translation>銀行の残高と帳簿が一致しません。足りないファイルを取り込むか、残高を訂正するか、差の理由を書いてください。</translation>
    </message>
    <message>
        <source>Nobody has entered yet which balance the bank states for the end of the month. Enter it, or say why there is none.</source>
        <translation>月末の銀行残高がまだ入力されていません。入力するか、ない理由を書いてください。</translation>
    </message>
    <message>
        <source>Postings are sealed by themselves within seconds, and all of them before the month closes. Wait a moment.</source>
        <translation>仕訳は数秒以内に自動で封印され、月を締める前にもすべて封印されます。少しお待ちください。</translation>
    </message>
    <message>
        <source>These tasks need a person's decision. Finish them, or say why they can wait.</source>
        <translation>人の判断を待つ要確認が残っています。処理するか、あとでよい理由を書いてください。</translation>
    </message>
    <message>
        <source>The cash that was counted differs from the books. Look at the report of that day, or say where the difference comes from.</source>
        <translation>数えた現金と帳簿が一致しません。その日の報告書を確認するか、差の理由を書いてください。</translation>
    </message>
    <message>
        <source>These notices cannot be booked yet, as the payment they speak of has not come. Take the missing files in, or say what they wait for.</source>
        <translation>対象の入金がまだ届いていないため、計上できない通知です。足りないファイルを取り込むか、何を待っているかを書いてください。</translation>
    </message>
    <message>
        <source>%1 is not over yet. It can be closed from %3 on; nothing was changed.</source>
        <translation>%1 はまだ終わっていません。%3 から締められます。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 is not closed: whoever may book can book into it already.</source>
        <translation>%1 は締めていません。記帳できる人は、そのまま記帳できます。</translation>
    </message>
    <message>
        <source>The checklist has no point %1 that waits for an explanation: there is no such point, or it is in order.</source>
        <translation>月末確認に、説明を待っている項目 %1 はありません。項目がないか、問題のない項目です。</translation>
    </message>
    <message>
        <source>The bills</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>数えた現金</translation>
    </message>
    <message>
        <source>The explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Export of postings</source>
        <translation>仕訳の出力</translation>
    </message>
    <message>
        <source>Change in the drawers</source>
        <translation>釣銭準備金</translation>
    </message>
    <message>
        <source>Number of folders</source>
        <translation>フォルダーの数</translation>
    </message>
    <message>
        <source>Title of the column</source>
        <translation>列の見出し</translation>
    </message>
    <message>
        <source>Last seen on</source>
        <translation>最後に見た日</translation>
    </message>
    <message>
        <source>Payer name</source>
        <translation>振込人名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>The passes</source>
        <translation>消込の手順</translation>
    </message>
    <message>
        <source>Name pattern of the files</source>
        <translation>ファイル名の型</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>振込人</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>対象の人</translation>
    </message>
    <message>
        <source>Name of the picture</source>
        <translation>画像の名前</translation>
    </message>
    <message>
        <source>Place of the parcel</source>
        <translation>荷物の置き場所</translation>
    </message>
    <message>
        <source>What was scanned</source>
        <translation>読み取った内容</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>帳票</translation>
    </message>
    <message>
        <source>Shipping number</source>
        <translation>出荷番号</translation>
    </message>
    <message>
        <source>Number of the slip</source>
        <translation>払込票の番号</translation>
    </message>
    <message>
        <source>Number of times of day</source>
        <translation>時刻の数</translation>
    </message>
    <message>
        <source>Paper tray</source>
        <translation>給紙トレイ</translation>
    </message>
    <message>
        <source>Day the money came</source>
        <translation>入金日</translation>
    </message>
    <message>
        <source>A settlement cannot end or be paid on %1: that is too far ahead. Check the year; days from %2 to %3 can be.</source>
        <translation>精算の締め日や振込日を %1 にすることはできません。先の日付すぎます。年を確かめてください。%2 から %3 までの日付にできます。</translation>
    </message>
    <message>
        <source>Row %1: money of %2, a day still to come. Check the form of its dates and ask the sender for the right day; nothing was taken in.</source>
        <translation>%1 行目：入金日 %2 はまだ来ていません。日付の書き方を確かめ、送り主に正しい日付を確かめてください。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>money of %1, a day still to come (%2 is the latest there can be): ask the sender for the right day, or import the file again when it has come</source>
        <translation>入金日 %1 はまだ来ていません（受け取れるのは %2 までの日付です）。送り主に正しい日付を確かめるか、その日が来てからもう一度取り込んでください</translation>
    </message>
    <message>
        <source>Nothing can be paid back on %1: the money came on %2. Choose a day from %2 to %3.</source>
        <translation>%1 には返金できません。入金日は %2 です。%2 から %3 までの日を選んでください。</translation>
    </message>
    <message>
        <source>%1 stands twice in the list: its one slip goes with line %3. Take one of the lines out, or pack the parcels together.</source>
        <translation>%1 はリストに二度あります。用紙は 1 枚で、%3 行目に同梱します。どちらかの行を除くか、荷物をまとめてください。</translation>
    </message>
    <message>
        <source>Address in English</source>
        <translation>住所（英語）</translation>
    </message>
    <message>
        <source>Hours in English</source>
        <translation>営業時間（英語）</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>名称（英語）</translation>
    </message>
    <message>
        <source>Store in English</source>
        <translation>店舗（英語）</translation>
    </message>
    <message>
        <source>%1 is cancelled: nobody is asked for it any more, so it has no invoice. For other work issue another bill.</source>
        <translation>請求%1は取消済みのため、請求書は作れません。別の内容で請求する場合は、新しい請求を発行してください。</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>this user is not allowed to</source>
        <translation>このユーザーには権限がありません</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>読み取り専用のディスクです</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>a part of the path is no folder</source>
        <translation>パスの途中がフォルダーではありません</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>すでにあります</translation>
    </message>
    <message>
        <source>There is an agreement %2 already. Change what books it with agreement set.</source>
        <translation>契約 %2 はすでに登録されています。記帳元の変更は agreement set で行ってください。</translation>
    </message>
    <message>
        <source>Nobody has decided yet what becomes of all the money that came twice. Decide first, then make the letter.</source>
        <translation>二重に入った金額の扱いが、まだすべては決まっていません。先に扱いを決めてから、お知らせを作ってください。</translation>
    </message>
    <message>
        <source>The bill was cancelled and nothing else paid it: it was not paid twice, so there is no such letter.</source>
        <translation>この請求は取り消されていて、ほかに入金がありません。二重の入金ではないため、このお知らせはありません。</translation>
    </message>
    <message>
        <source>The refund waits for the approval of another person. Approve it first, then make the letter.</source>
        <translation>返金が、別の人の承認を待っています。先に承認してから、お知らせを作ってください。</translation>
    </message>
    <message>
        <source>Approval of the refund</source>
        <translation>返金の承認</translation>
    </message>
    <message>
        <source>What becomes of the double payment</source>
        <translation>二重払いの扱い</translation>
    </message>
    <message>
        <source>The payment before</source>
        <translation>先の入金</translation>
    </message>
    <message>
        <source>Letter about a double payment</source>
        <translation>二重入金のお知らせ</translation>
    </message>
    <message>
        <source>Letter about a double payment (English)</source>
        <translation>二重入金のお知らせ（英語）</translation>
    </message>
    <message>
        <source>Japanese name of the house</source>
        <translation>会社の日本語の名前</translation>
    </message>
    <message>
        <source>Told before: paid once</source>
        <translation>すでに同じ内容があります。支払いは1回です</translation>
    </message>
    <message>
        <source>Line %5 of %4 tells of %2 by %1 on %3 under inquiry number %7, and %6 of the same under %8: is it one transfer or two?</source>
        <translation>%4の%5行目に、%1から%3付の%2の振込が照会番号%7であります。%6には同じ内容が照会番号%8であります。1件の振込ですか、2件ですか。</translation>
    </message>
    <message>
        <source>Line %5 of %4 tells of %2 by %1 on %3 under inquiry number %7, and %6 of another transfer under that number: is it one transfer or two?</source>
        <translation>%4の%5行目に、%1から%3付の%2の振込が照会番号%7であります。%6では同じ番号が別の振込に付いています。1件の振込ですか、2件ですか。</translation>
    </message>
    <message>
        <source>Line %5 of %4 tells of %2 for %1 on %3, which %6 told already: was it paid once or twice?</source>
        <translation>%4の%5行目に、%3付の%1の%2があり、%6にもすでにあります。支払いは1回ですか、2回ですか。</translation>
    </message>
    <message>
        <source>The payout of %2 by %1 did not come on %3: ask the agency</source>
        <translation>%1 からの %2 の振込が %3 に届いていません。代行会社に確認してください</translation>
    </message>
    <message>
        <source>Settlement %1 counts a receipt of %2 on %3 that left the books: it balances no longer</source>
        <translation>精算%1に含まれる%3付の入金%2が帳簿から外れたため、精算が合わなくなりました</translation>
    </message>
    <message>
        <source>Look at the settlement: it names what is missing. If the receipt is right, take its file in again, take the settlement back and take its report in once more. If not, ask the agency for the money's whereabouts.</source>
        <translation>精算を開くと、足りないものが示されます。入金が正しい場合は、そのファイルをもう一度取り込み、精算を取り消してから精算書を取り込み直してください。正しくない場合は、代行会社にお金の行き先を確認してください。</translation>
    </message>
    <message>
        <source>Rounding of a grouped invoice</source>
        <translation>合計請求の端数</translation>
    </message>
    <message>
        <source>Difference settled</source>
        <translation>差額処理</translation>
    </message>
    <message>
        <source>Difference undone</source>
        <translation>差額処理の取消</translation>
    </message>
    <message>
        <source>Refund paid</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Refund returned</source>
        <translation>返金の戻り</translation>
    </message>
    <message>
        <source>Tenant settled</source>
        <translation>テナント精算</translation>
    </message>
    <message>
        <source>Tenant paid</source>
        <translation>テナント支払</translation>
    </message>
    <message>
        <source>Tenant settlement undone</source>
        <translation>テナント精算の取消</translation>
    </message>
    <message>
        <source>Payout of an agency booked</source>
        <translation>代行会社の精算</translation>
    </message>
    <message>
        <source>Payout of an agency undone</source>
        <translation>代行会社の精算の取消</translation>
    </message>
    <message>
        <source>Accounts receivable</source>
        <translation>売掛金</translation>
    </message>
    <message>
        <source>Due from agencies</source>
        <translation>収納代行未収金</translation>
    </message>
    <message>
        <source>Bank deposits</source>
        <translation>普通預金</translation>
    </message>
    <message>
        <source>Cash on hand</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Suspense receipts</source>
        <translation>仮受金</translation>
    </message>
    <message>
        <source>Advances received</source>
        <translation>前受金</translation>
    </message>
    <message>
        <source>Sales revenue</source>
        <translation>売上高</translation>
    </message>
    <message>
        <source>Output tax</source>
        <translation>仮受消費税</translation>
    </message>
    <message>
        <source>Statutory costs advanced</source>
        <translation>立替金</translation>
    </message>
    <message>
        <source>Payable to tenants</source>
        <translation>預り金</translation>
    </message>
    <message>
        <source>Collection fees</source>
        <translation>支払手数料</translation>
    </message>
    <message>
        <source>Input tax</source>
        <translation>仮払消費税</translation>
    </message>
    <message>
        <source>Taxes and duties</source>
        <translation>租税公課</translation>
    </message>
    <message>
        <source>Sales discounts</source>
        <translation>売上値引</translation>
    </message>
    <message>
        <source>Bad debt losses</source>
        <translation>貸倒損失</translation>
    </message>
    <message>
        <source>Refunds payable</source>
        <translation>未払金</translation>
    </message>
    <message>
        <source>Opening balance account</source>
        <translation>期首残高</translation>
    </message>
    <message>
        <source>Withheld tax receivable</source>
        <translation>仮払税金</translation>
    </message>
    <message>
        <source>Posting no.</source>
        <translation>伝票番号</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Tax kind</source>
        <translation>税区分</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>借方</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Posted at</source>
        <translation>記帳日時</translation>
    </message>
    <message>
        <source>Line %1 of %3 is not one that waits for this answer, nor one told before that could be another payment, so nothing was taken in. "tasks" and "inbox lines" show which lines wait.</source>
        <translation>%3の%1行目は、この回答を待っている行でも、別の支払いでありうる取込済みの行でもないため、何も取り込みませんでした。待っている行は「tasks」と「inbox lines」で確認できます。</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>The customer has a slip of %1 that tills take until %4. With a link as well the bill could be paid twice: take the slip back.</source>
        <translation>お客様は%1の払込票をお持ちで、%4までコンビニで支払えます。リンクも出すと二重に支払われるおそれがあります。払込票を回収してください。</translation>
    </message>
    <message>
        <source>The customer has a slip of %1 that tills take without limit. With a link as well the bill could be paid twice: take the slip back.</source>
        <translation>お客様は%1の払込票をお持ちで、期限なくコンビニで支払えます。リンクも出すと二重に支払われるおそれがあります。払込票を回収してください。</translation>
    </message>
    <message>
        <source>Savings account</source>
        <translation>貯蓄</translation>
    </message>
    <message>
        <source>There is no printer %1 any more. Nothing was printed, but %3 counts as issued and nobody holds it. Print it on another printer: it will be the same issue.</source>
        <translation>プリンター %1 がなくなりました。何も印刷されていませんが、%3 は発行済みとして記録され、誰の手元にもありません。別のプリンターで印刷してください。同じ発行のまま印刷されます。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. %4 counts as issued all the same, and nobody holds it. Check the folder and save it again: it will be the same issue.</source>
        <translation>%1 に書き込めません：%2。%4 は発行済みとして記録されていますが、誰の手元にもありません。フォルダーを確認して、もう一度保存してください。同じ発行のまま保存されます。</translation>
    </message>
    <message>
        <source>The bars are broken: %1 mm of them are missing, as by a white line or a stroke that was not printed. Clean the printer and print anew.</source>
        <translation>バーが %1 mm 欠けています（白い筋や、印字されなかった線）。プリンターを清掃して印刷し直してください。</translation>
    </message>
    <message>
        <source>The page was scaled to about %2 %: a module of its bars is %1 mm wide, which is no whole number of a printer's dots. Print at 100 %.</source>
        <translation>ページが約%2 %に拡大・縮小されています（バーの最小幅 %1 mm は、プリンターのドットの整数倍ではありません）。倍率100 %で印刷してください。</translation>
    </message>
    <message>
        <source>Picture of the template</source>
        <translation>テンプレートの画像</translation>
    </message>
    <message>
        <source>the total says %1, the rows that were read make %2: rows are missing or read twice</source>
        <translation>合計は %1 とありますが、読み取った行の合計は %2 です。行が足りないか、二重に読まれています</translation>
    </message>
    <message>
        <source>begins like a total (%1), but has a day and an amount: read as a receipt</source>
        <translation>合計行のような書き出し（%1）ですが、日付と金額があるため入金として読みました</translation>
    </message>
    <message>
        <source>a quotation mark that does not close where its cell ends, in %1 line(s) that were read as one row: correct or remove it</source>
        <translation>引用符（"）がセルの終わりで閉じていません。ファイルの %1 行が一つの行として読まれています。引用符を直すか取り除いてください</translation>
    </message>
    <message>
        <source>%4 (import %5) was undone, and %2 (import %1) told %3 of its lines too: import %2 again</source>
        <translation>%4（取り込み %5）を取り消しました。同じ行のうち %3 行は %2（取り込み %1）にもあります。%2 をもう一度取り込んでください</translation>
    </message>
    <message>
        <source>The sign %1 in “%2” cannot be drawn on a sheet: no typeface has it, or it is written from right to left. Write it in another way.</source>
        <translation>「%2」の文字 %1 は帳票に印刷できません（書体にないか、右から左に書く文字です）。別の文字で入力してください。</translation>
    </message>
    <message>
        <source>%1 is %2, but must be %3 or more.</source>
        <translation>%1 は %2 ですが、%3 以上でなければなりません。</translation>
    </message>
    <message>
        <source>The bills do not say whose the rest of the payment is: it pays none of them, or bills of several customers. Choose the customer{{ (--customer NUMBER)}}.</source>
        <translation>入金の残りがどの顧客のものか、請求からは分かりません（請求に充てていないか、複数の顧客の請求に充てています）。顧客を選んでください{{（--customer 顧客番号）}}。</translation>
    </message>
    <message>
        <source>No bill is named for the payment. Choose the bills it pays{{ (allocate PAYMENT BILL)}}, or say what becomes of its money{{ (allocate PAYMENT --rest credit --customer NUMBER)}}.</source>
        <translation>入金を充てる請求が指定されていません。請求を選ぶか{{（allocate 入金 請求）}}、残りの扱いを指定してください{{（allocate 入金 --rest credit --customer 顧客番号）}}。</translation>
    </message>
    <message>
        <source>Nothing of payment %3 goes to a bill here, so it has no part in this. To make a bill smaller without a payment, settle it by itself{{ (difference BILL KIND)}}.</source>
        <translation>入金%3からはどの請求にも充てられないため、この処理には使えません。入金なしで請求を減らすには、請求だけで差額処理をしてください{{（difference 請求 種別）}}。</translation>
    </message>
    <message>
        <source>The plan %2 has no price of an item: it is agreed with each house. Set it with the terms{{ (settle terms --item-fee)}}, or give one to compare{{ (--item-fee)}}.</source>
        <translation>料金プラン %2 には1件あたりの料金がありません。契約ごとに決まります。契約条件に設定するか{{（settle terms --item-fee）}}、比較用に指定してください{{（--item-fee）}}。</translation>
    </message>
    <message>
        <source>Nothing tells that payment %1 (from “%5”) is money of %2, customer %4. Check the number of the customer; if it is right, confirm it{{ (--other-payer)}}.</source>
        <translation>入金 %1（振込人「%5」）が %2（顧客番号 %4）のお金だと分かるものがありません。顧客番号を確かめ、正しければ確定してください{{（--other-payer）}}。</translation>
    </message>
    <message>
        <source>%1 is recorded as paid already. Nothing was changed. If the bank sent the money back, say so{{ (refund cancel --returned)}}.</source>
        <translation>%1 はすでに支払済みとして記録されています。何も変更していません。銀行から返金された場合は、その旨を記録してください{{（refund cancel --returned）}}。</translation>
    </message>
    <message>
        <source>%1 was given to the bank and cannot be stopped here. If the bank sent the money back, say so{{ (refund cancel --returned)}}; else it stays.</source>
        <translation>%1 はすでに銀行へ渡したため、ここでは止められません。銀行から組戻しされた場合は、その旨を指定してください{{（refund cancel --returned）}}。それ以外はそのまま残ります。</translation>
    </message>
    <message>
        <source>Payment %1 did not come on a standing number, or nothing of it is open. Clear it by hand{{ (allocate)}}.</source>
        <translation>入金 %1 は固定番号への入金ではないか、残りがありません。手で消し込んでください{{（allocate）}}。</translation>
    </message>
    <message>
        <source>The bill has no Pay-easy numbers yet. They come from the centre where it was registered: store them with the bill{{ (bill number)}}.</source>
        <translation>この請求にはペイジーの番号がまだありません。番号は登録したセンターから届きます。届いたら請求に登録してください{{（bill number）}}。</translation>
    </message>
    <message>
        <source>No printer is chosen at this seat. Name one, or choose one for good{{ (printer profile --printer)}}; then print a test slip and scan it.</source>
        <translation>この端末で使うプリンターが選ばれていません。プリンター名を指定するか、設定してください{{（printer profile --printer）}}。そのあと試験票を印刷し、読み取ってください。</translation>
    </message>
    <message>
        <source>No printer is chosen at this seat. Name one, or choose one for good{{ (printer profile --printer)}}. Without a printer save the sheet as a PDF{{ (--out)}}.</source>
        <translation>この端末で使うプリンターが選ばれていません。プリンター名を指定するか、設定してください{{（printer profile --printer）}}。プリンターがないときは、PDFで保存してください{{（--out）}}。</translation>
    </message>
    <message>
        <source>%1 belongs to %2, for which there is no agreement. If it is the house's, make it first{{ (agreement add)}}.</source>
        <translation>%1 は %2 のものですが、その契約が登録されていません。自社のものであれば、先に登録してください{{（agreement add）}}。</translation>
    </message>
    <message>
        <source>There is no agreement %1. See the list of agreements for the codes, or make it first{{ (agreement add)}}.</source>
        <translation>契約 %1 はありません。契約の一覧でコードを確認するか、先に登録してください{{（agreement add）}}。</translation>
    </message>
    <message>
        <source>The English sheet has the Japanese name of the house. Give it an English one{{ (house set --name-en)}}; a slip that was printed before gets it when it is reissued.</source>
        <translation>英語の用紙に自社名が日本語で入っています。英語名を登録してください{{（house set --name-en）}}。前に印刷した払込票には、再発行すると入ります。</translation>
    </message>
    <message>
        <source>Only the first is booked. Ask the agency or the bank. If it was paid twice, take the file in once more and say that this line{{ (import --apart-line)}}, or every such line of the file{{ (import --apart)}}, is a payment of its own. If it was paid once, this task is done: that is the answer, and nothing more is booked.</source>
        <translation>計上したのは最初の1件だけです。代行会社または銀行に確認してください。2回支払われていた場合は、そのファイルをもう一度取り込み、この行だけ{{（import --apart-line）}}、またはファイル内の該当行すべて{{（import --apart）}}を別の支払いとして指定します。1回だけの場合は、この要確認を完了にしてください。それが回答となり、これ以上は計上しません。</translation>
    </message>
    <message>
        <source>The workbook %1 is damaged: it cannot be read to its end. Fetch it again, or open it in the program it is from and save it again as .xlsx.</source>
        <translation>ワークブック %1 は壊れていて、最後まで読めません。もう一度入手するか、元のソフトで開いて .xlsx で保存し直してください。</translation>
    </message>
    <message>
        <source>%1 has more than %3 rows, and nothing was read of it. Divide it and take in the parts one after the other.</source>
        <translation>%1 は%3行を超えているため、何も読み込んでいません。ファイルを分けて、順に取り込んでください。</translation>
    </message>
    <message>
        <source>%1 is neither a file of a bank or an agency nor a table: it is no text. Check whether it is the right file, and take it in as it was downloaded.</source>
        <translation>%1 は文字のファイルではなく、銀行・代行会社のファイルでも表でもありません。正しいファイルかどうか確かめ、ダウンロードしたまま取り込んでください。</translation>
    </message>
    <message>
        <source>%1 is a workbook of the old kind (.xls), or one with a password. Open it in the program it is from and save it as .xlsx without a password.</source>
        <translation>%1 は古い形式（.xls）のワークブックか、パスワード付きのワークブックです。元のソフトで開き、パスワードなしの .xlsx で保存してください。</translation>
    </message>
    <message>
        <source>No saved column map knows the header row of %1. Choose one{{ (--map)}}, or make one for this file{{ (column-map add --sample)}}.</source>
        <translation>%1 の見出し行に合う列の対応はありません。列の対応を選ぶか{{（--map）}}、このファイル用に作ってください{{（column-map add --sample）}}。</translation>
    </message>
    <message>
        <source>The exception cannot hold until %1. Choose as its last day one from %2 to %3{{ (--until)}}.</source>
        <translation>例外を%1までにすることはできません。最終日は%2から%3までの日にしてください{{（--until）}}。</translation>
    </message>
    <message>
        <source>The pass %1 is named twice. Name each pass once. Known passes: %2.</source>
        <translation>照合の順序に %1 が2回あります。それぞれ1回だけ指定してください。使えるもの：%2。</translation>
    </message>
    <message>
        <source>The layout of %1 is not known. It begins with: %2. If it is a table, make a column map that says how to read it{{ (column-map add --sample)}}.</source>
        <translation>%1 の形式が分かりません。先頭は「%2」です。表の場合は、読み方を決める列の対応を作ってください{{（column-map add --sample）}}。</translation>
    </message>
    <message>
        <source>The file names %1 cannot be used: %3 stands for nothing. There are {bill}, {last}, {file} and {batch}.</source>
        <translation>ファイル名 %1 は使えません。%3 に入るものがありません。使えるのは {bill}、{last}、{file}、{batch} です。</translation>
    </message>
    <message>
        <source>The file names %1 cannot be used: no file of Windows can have “%3” in its name. Take it out; the folder is chosen apart{{ (--out)}}.</source>
        <translation>ファイル名 %1 は使えません。「%3」はWindowsのファイル名に使えない文字です。取り除いてください。フォルダーは別に指定します{{（--out）}}。</translation>
    </message>
    <message>
        <source>The file names %1 cannot be used: Windows keeps the name %3 for a device. Begin with another word.</source>
        <translation>ファイル名 %1 は使えません。%3 はWindowsが機器の名前として使います。別の言葉で始めてください。</translation>
    </message>
    <message>
        <source>The file names %1 cannot be used: a file whose name begins with a dot is hidden. Begin with a letter.</source>
        <translation>ファイル名 %1 は使えません。ピリオドで始まるファイルは表示されません。文字で始めてください。</translation>
    </message>
    <message>
        <source>The file name %1 cannot be used: %3 stands for nothing. {bill} stands for the number of the bill.</source>
        <translation>ファイル名 %1 は使えません。%3 に入るものがありません。{bill} には請求番号が入ります。</translation>
    </message>
    <message>
        <source>There is no set of sheets %1. There are: %3.</source>
        <translation>帳票セット %1 はありません。登録済みのセット：%3。</translation>
    </message>
    <message>
        <source>There is no set of sheets %1: none is saved yet. Save one first{{ (sheet sets --save)}}.</source>
        <translation>帳票セット %1 はありません。まだ1つも登録されていません。先に登録してください{{（sheet sets --save）}}。</translation>
    </message>
    <message>
        <source>Numbers of Pay-easy are institution, customer and confirmation, in this order behind the bill. Missing: %1.</source>
        <translation>ペイジーの番号は、請求のあとに収納機関番号、お客様番号、確認番号の順に指定します。足りないもの：%1。</translation>
    </message>
    <message>
        <source>No test slip of the printer %1 was read right in the last %2 days, which is how long a pass counts: heads and toner wear. Print a test slip and scan it before you hand out barcodes.</source>
        <translation>プリンター %1 は過去 %2 日間に読み取り試験に合格していません。合格の有効期間は %2 日間です（ヘッドやトナーは劣化します）。試験票を印刷して読み取ってから、バーコードをお渡しください。</translation>
    </message>
    <message>
        <source>The file names %1 cannot be used: all files would have the same name. Put {bill} or {file} in.</source>
        <translation>ファイル名 %1 は使えません。すべてのファイルが同じ名前になります。{bill} か {file} を入れてください。</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>振替不能</translation>
    </message>
    <message>
        <source>The customer has a slip of %1 that tills take until %4. With another one the bill could be paid twice: take the slip back.</source>
        <translation>お客様は%1の払込票（%4までコンビニで支払可能）をお持ちです。新しい払込票も出すと、二重に支払われるおそれがあります。先の払込票を回収してください。</translation>
    </message>
    <message>
        <source>The customer has a slip of %1 that tills take without limit. With another one the bill could be paid twice: take the slip back.</source>
        <translation>お客様は%1の払込票（期限なしでコンビニで支払可能）をお持ちです。新しい払込票も出すと、二重に支払われるおそれがあります。先の払込票を回収してください。</translation>
    </message>
    <message>
        <source>Bill %1 may be meant by other money, too: payment %2</source>
        <translation>請求書%1には、ほかの入金%2も該当します</translation>
    </message>
    <message>
        <source>Rest that no bill takes yet</source>
        <translation>残額（充てる請求なし）</translation>
    </message>
    <message>
        <source>Settlement %1 was booked over %2, but only %3 of it is in the books: %4 has no receipt behind it</source>
        <translation>精算%1は%2で記帳しましたが、帳簿にあるのは%3だけです。%4には収納データがありません</translation>
    </message>
    <message>
        <source>Look whether the agency's file of these receipts is still missing. If so, take it in, take the settlement back and take its report in once more. If not, ask the agency what the amount is.</source>
        <translation>この収納分のファイルが未取込でないか確認してください。未取込なら取り込み、精算を取り消して、精算明細をもう一度取り込みます。取込済みなら、何の金額か代行会社に確認してください。</translation>
    </message>
    <message>
        <source>%2 has a tab in it, and stands on one line of a sheet. Type a space in its place.</source>
        <translation>%2 にタブが入っています。帳票では 1 行に印字するため、代わりに空白を入力してください。</translation>
    </message>
    <message>
        <source>%2 stands on one line of a sheet, and has the end of a line in it. Write it as one line.</source>
        <translation>%2 に改行が入っています。帳票では 1 行に印字するため、1 行で入力してください。</translation>
    </message>
    <message>
        <source>%1 %2 belongs to the bill %3 already, and leads whoever pays there. Check the number, or register another one.</source>
        <translation>%1 %2 は、請求 %3 の番号としてすでに登録されており、払った人の入金はそちらに付きます。番号を確かめるか、別の番号を登録してください。</translation>
    </message>
    <message>
        <source>%1 %2 is the standing number of the customer %3 already. Check the number, or take another one.</source>
        <translation>%1 %2 は、お客様 %3 の固定番号としてすでに登録されています。番号を確かめるか、別の番号にしてください。</translation>
    </message>
    <message>
        <source>Settlement booked without a payout against its net</source>
        <translation>振込なしで記帳した精算と差引額</translation>
    </message>
    <message>
        <source>The file names %1 cannot be used: with the longest numbers they have %3 bytes, and %4 are the most. Shorten them; a Japanese letter has three.</source>
        <translation>ファイル名 %1 は使えません。番号が最も長いとき%3バイトになり、上限の%4バイトを超えます。短くしてください。日本語は1文字が3バイトです。</translation>
    </message>
    <message>
        <source>This is slip no. %2 of bill %1, made on %3. Slip no. %4 of %5 has replaced it and asks for what is owed now: hand out that one.</source>
        <translation>これは請求 %1 の %2 枚目の払込票(%3 発行)です。%4 枚目(%5 発行)に差し替えられており、現在のご請求額はそちらに記載されています。お渡しするのは %4 枚目です。</translation>
    </message>
    <message>
        <source>%1, row %3: a quotation mark does not close where its cell ends. Nothing was read of the file. Correct or remove the mark, or fetch the file again.</source>
        <translation>%1 の%3行目：引用符がセルの終わりで閉じていません。このファイルからは何も読み込んでいません。引用符を直すか取り除くか、もう一度入手してください。</translation>
    </message>
    <message>
        <source>%1 ends within row %3: the rest of the file is missing. Nothing was read of it. Fetch the file again.</source>
        <translation>%1 は%3行目の途中で終わっています：ファイルの残りがありません。何も読み込んでいません。もう一度入手してください。</translation>
    </message>
    <message>
        <source>%1 is a bank's file in XML (ZEDI, camt) and is damaged: it breaks off or is wrong at line %3, column %4. Nothing was read of it. Fetch the file from the bank again and take it in as it was downloaded.</source>
        <translation>%1 は銀行のXMLファイル（ZEDI、camt）ですが、壊れています：%3行目の%4文字目で途切れているか、誤りがあります。何も読み込んでいません。銀行からもう一度入手し、ダウンロードしたまま取り込んでください。</translation>
    </message>
    <message>
        <source>%1 is past: no till could take the slip. Choose as its last day one from %2 to %3{{ (--until)}}.</source>
        <translation>%1は過ぎています：レジで払込票を受け付けられません。最終日は%2から%3までの日にしてください{{（--until）}}。</translation>
    </message>
    <message>
        <source>Tills cannot take the slip until %1. Choose as its last day one from %2 to %3{{ (--until)}}.</source>
        <translation>払込票の期限を%1にすることはできません。最終日は%2から%3までの日にしてください{{（--until）}}。</translation>
    </message>
    <message>
        <source>Settlement %2 pays out %3: name the payment that brought it{{ (settle book %2 PAYMENT; settle show %2 tells which)}}. Only one that pays nothing out is booked without.</source>
        <translation>精算%2の振込額は%3です：その入金を指定してください{{（settle book %2 PAYMENT。settle show %2 で確かめられます）}}。入金なしで記帳できるのは、振込のない精算だけです。</translation>
    </message>
    <message>
        <source>What comes under agreement %2 comes by %4, but the column map %1 says %5. Choose its channel{{ (--channel %4)}}.</source>
        <translation>契約%2の入金経路は%4ですが、列の対応 %1 では%5になっています。経路を選び直してください{{（--channel %4）}}。</translation>
    </message>
    <message>
        <source>Only a number clears alone: a person confirms what a name or a sum found</source>
        <translation>自動で消し込むのは番号の一致だけです：名義や合計で見つけたものは、人が確認します</translation>
    </message>
    <message>
        <source>Amount differs: %1 to clear, expected %2</source>
        <translation>金額が相違：消込対象%1、入金予定%2</translation>
    </message>
    <message>
        <source>The last reissue of this slip number, its digit is 9. Another one would get a slip number of its own, and all papers before it could still be paid. Rather cancel the bill and issue it anew.</source>
        <translation>この払込票番号での最後の再発行です(再発行区分 9)。さらに再発行すると新しい払込票番号になり、それまでの払込票でもお支払いできてしまいます。請求を取り消して、新しく発行してください。</translation>
    </message>
    <message>
        <source>It has a slip number of its own: the one before has no reissue digit left, or is of another agreement. The papers with that number can still be paid: take them back.</source>
        <translation>新しい払込票番号で発行しました。前の番号は再発行区分を使い切ったか、別の契約のものです。前の番号の払込票でもお支払いできるため、回収してください。</translation>
    </message>
    <message>
        <source>The printer %1 did not take the job, or not all of it: %2. %4 counts as issued all the same. Check the printer and destroy the pages that came out, then print it again: it will be the same issue.</source>
        <translation>プリンター %1 が印刷の全部または一部を受け付けませんでした（%2）。%4 は発行済みとして記録されています。プリンターを確かめ、途中まで出た用紙は破棄して、もう一度印刷してください。同じ発行のまま印刷されます。</translation>
    </message>
    <message>
        <source>The printer %1 did not take the job, or not all of it: %2. Nothing counts as printed. Check the printer and destroy the pages that came out, then print it again, or save a PDF.</source>
        <translation>プリンター %1 が印刷の全部または一部を受け付けませんでした（%2）。印刷した記録は残していません。プリンターを確かめ、途中まで出た用紙は破棄して、もう一度印刷するか、PDF で保存してください。</translation>
    </message>
    <message>
        <source>Nothing came twice for %1, so there is no letter about it. What came twice is in the list of double payments{{ (double list)}}.</source>
        <translation>%1 に二重の入金はないため、お知らせはありません。二重に入った入金は二重払いの一覧{{（double list）}}で確かめてください。</translation>
    </message>
    <message>
        <source>The bars are broken: %1 mm of them are covered by ink, as by a black line or the stroke of a pen. Print anew.</source>
        <translation>バーコードが損なわれています。黒い線やペンの線などのインクが %1 mm にわたって重なっています。印刷し直してください。</translation>
    </message>
    <message>
        <source>%2 is no mobile number: an SMS does not reach it. Enter the customer's mobile number, or send this customer a paper.</source>
        <translation>%2は携帯電話番号ではないため、SMSが届きません。お客様の携帯電話番号をご入力いただくか、用紙でお送りください。</translation>
    </message>
    <message>
        <source>The work was done on %2, before the order was opened on %4. Enter the day of opening or a later one.</source>
        <translation>完了日 %2 が受付日 %4 より前になっています。受付日以降の日付を入力してください。</translation>
    </message>
    <message>
        <source>Bill %1 may be paid: not every channel has told of money after %2. The import page shows which are missing. Take in newer files; for a channel that sends none set the rhythm to none{{ (inbox rhythm)}}.</source>
        <translation>請求%1は支払済みかもしれません。%2より後の入金が、一部の経路からまだ届いていません。取込の画面で未着の経路をご確認のうえ、新しいファイルを取り込んでください。ファイルが届かない経路は、頻度を「なし」にしてください{{ (inbox rhythm)}}。</translation>
    </message>
    <message>
        <source>Names %3, but %4 are missing: %1 to clear, %2 open</source>
        <translation>%3 の記載がありますが、%4 不足しています：消込対象 %1、請求の残高 %2</translation>
    </message>
    <message>
        <source>Names %3, but %4 are too much: %1 to clear, %2 open</source>
        <translation>%3 の記載がありますが、%4 超えています：消込対象 %1、請求の残高 %2</translation>
    </message>
    <message>
        <source>Payment number</source>
        <translation>入金番号</translation>
    </message>
    <message>
        <source>The file %1 is empty. Fetch or save it again.</source>
        <translation>ファイル「%1」は空です。もう一度ダウンロードするか、保存し直してください。</translation>
    </message>
    <message>
        <source>The file %1 is not a PDF. Choose a PDF.</source>
        <translation>ファイル「%1」はPDFではありません。PDFを選んでください。</translation>
    </message>
    <message>
        <source>The PDF %1 is protected by a password. Save it without one in the program it is from, then read that one.</source>
        <translation>PDF「%1」はパスワードで保護されています。作成元のプログラムでパスワードなしで保存し、そのPDFを読ませてください。</translation>
    </message>
    <message>
        <source>The PDF %1 is damaged: it cannot be read. Fetch it again; if it was made here, make it again.</source>
        <translation>PDF「%1」は壊れていて読めません。もう一度入手してください。こちらで作成したものは、作り直してください。</translation>
    </message>
    <message>
        <source>The PDF %1 cannot be read: %2.</source>
        <translation>PDF「%1」を読めません：%2。</translation>
    </message>
    <message>
        <source>“%3” of %4 cannot be made: nothing is entered for %2, which stands in the store's message on that sheet. Enter it, or take %2 out of the message{{ (sheet message)}}.</source>
        <translation>%4の「%3」は作れません。店のお知らせ文にある%2に入れる内容が登録されていません。登録するか、お知らせ文から%2を外してください{{（sheet message）}}。</translation>
    </message>
    <message>
        <source>“%3” of %4 cannot be made: nothing is entered for %2, which stands in the customer's own message on that sheet. Enter it, or take %2 out of the message{{ (sheet message --customer)}}.</source>
        <translation>%4の「%3」は作れません。このお客様だけのお知らせ文にある%2に入れる内容が登録されていません。登録するか、お知らせ文から%2を外してください{{（sheet message --customer）}}。</translation>
    </message>
    <message>
        <source>The picture of the message cannot be used: %2. Choose another one.</source>
        <translation>お知らせの画像は使えません：%2。別の画像を選んでください。</translation>
    </message>
    <message>
        <source>The Pay-easy mark cannot be used: %2. Choose another one.</source>
        <translation>ペイジーマークは使えません：%2。別の画像を選んでください。</translation>
    </message>
    <message>
        <source>Grouped invoice %1 asks for this bill, too: the customer could pay it twice. Whoever gets the slip must know that only one of the two is to be paid.</source>
        <translation>この請求は合計請求書 %1 でも請求しています。二重に支払われるおそれがあります。払込票を渡すときは、どちらか一方だけを支払うようお客様に伝えてください。</translation>
    </message>
    <message>
        <source>%1 does not fit on the sheet “%5”: with the longest names and cars of the customers filled in it is %4 characters too long, and %6 fit. Shorten what begins “%2”.</source>
        <translation>%1が「%5」に収まりません。最も長いお名前やお車を差し込むと%4文字超えます。入るのは%6文字までです。「%2」から始まる文を短くしてください。</translation>
    </message>
    <message>
        <source>The picture of the message has %2 kB, and %3 kB are the most. Save it with fewer pixels or as JPEG, and choose it again.</source>
        <translation>お知らせの画像は %2 kB あります。使えるのは %3 kB までです。画素数を減らすか JPEG で保存して、選び直してください。</translation>
    </message>
    <message>
        <source>No reminder for bill %1: its customer is not to get letters. Allow them first{{ (customer paper --reminders)}}, or speak with the customer.</source>
        <translation>請求 %1 の督促状は作成できません。このお客様には督促状を送らない設定です。設定を変えるか{{（customer paper --reminders）}}、お客様に直接ご連絡ください。</translation>
    </message>
    <message>
        <source>No reminder for bill %1 now: somebody holds it back (%3). End that first{{ (bill reminders --settled)}}.</source>
        <translation>請求 %1 の督促状は今は作成できません。担当者が督促を止めています（%3）。先に解除してください{{（bill reminders --settled）}}。</translation>
    </message>
    <message>
        <source>No reminder for bill %1 now: a direct debit of it is under way. Wait for the answer of the bank.</source>
        <translation>請求 %1 の督促状は今は作成できません。口座振替の手続き中です。銀行の結果をお待ちください。</translation>
    </message>
    <message>
        <source>No reminder for bill %1 now: a payment of it has been reported and is not settled. Clear it first, or wait for the money.</source>
        <translation>請求 %1 の督促状は今は作成できません。入金の報告があり、消込がまだです。先に消し込むか、入金をお待ちください。</translation>
    </message>
    <message>
        <source>Bill %1 cannot be debited now: somebody holds it back.</source>
        <translation>請求 %1 は今は口座振替できません。担当者が止めています。</translation>
    </message>
    <message>
        <source>Bill %1 cannot be debited now: a payment of it has been reported.</source>
        <translation>請求 %1 は今は口座振替できません。入金の報告があります。</translation>
    </message>
    <message>
        <source>Bill %1 cannot be debited again: it was tried as often as the agreement says. Ask for it by a slip or a link.</source>
        <translation>請求 %1 はこれ以上口座振替できません。契約で決めた回数まで試しました。払込票か支払リンクで請求してください。</translation>
    </message>
    <message>
        <source>The period that closes on %2 is not over yet: its invoice can be made from that day on. The last one that is over closed on %4.</source>
        <translation>%2 締めの期間はまだ終わっていません。請求書はその日から作成できます。終わっている最後の締切日は %4 です。</translation>
    </message>
    <message>
        <source>Nothing was handed over to customer %2 in the period that closes on %3. Bills that are issued but not handed over: %4, of %5 together. The day of handing over decides; record it{{ (deliver BILL)}}, and make the invoice after that.</source>
        <translation>%3 締めの期間に、お客様 %2 へ引き渡したものはありません。発行済みで引渡しがまだの請求書が%4件、合計%5あります。どの締め期間に入るかは引渡日で決まります。引渡日を登録してから{{（deliver 請求番号）}}、請求書を作成してください。</translation>
    </message>
    <message>
        <source>Bills that are issued but not handed over do not stand in this invoice: %1, of %2 together. The day of handing over decides; record it{{ (deliver BILL)}}, and make the invoice after that.</source>
        <translation>発行済みで引渡しがまだの請求書は、この請求書に入っていません。%1件、合計%2です。どの締め期間に入るかは引渡日で決まります。引渡日を登録してから{{（deliver 請求番号）}}、請求書を作成してください。</translation>
    </message>
    <message>
        <source>not a whole number of zero or more: %1</source>
        <translation>0以上の整数ではありません：%1</translation>
    </message>
    <message>
        <source>The customer has no closing day, so that no invoice closes on one. Set it under “Customer's sheets …”{{ (customer paper --closing)}}.</source>
        <translation>お客様の締切日がないため、合計請求書を作成できません。「お客様の帳票の希望 …」で締切日を設定してください{{（customer paper --closing）}}。</translation>
    </message>
    <message>
        <source>“%1” is made from a customer, not from bills, and one at a time: choose it under “Sheets …” of one of the customer's bills{{ (sheet preview CUSTOMER --sheet KIND --out FILE)}}.</source>
        <translation>「%1」は請求ではなくお客様ごとに、1件ずつ作成します。そのお客様の請求の「帳票 …」から選んでください{{（sheet preview CUSTOMER --sheet KIND --out FILE）}}。</translation>
    </message>
    <message>
        <source>Rows of %1 that cannot be read: %2. Nothing was imported; see the list.</source>
        <translation>%1に読めない行が%2件あります。何も取り込んでいません。一覧を確認してください。</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>Slips of %n bill(s) of this invoice are out (%1): the customer could pay them twice. Take the slips back, or say that only one of the two is to be paid.</source>
        <translation>
            <numerusform>この合計請求書の請求のうち%n件は、払込票を発行済みです（%1）。二重に支払われるおそれがあります。払込票を回収するか、どちらか一方だけをお支払いいただくようお伝えください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was printed before (reissue digit %2) and has changed since. Start the batch with “Reissue changed slips”{{ (--reissue)}} to make a new issue; the slip that is out can still be paid, too, where it has bars.</source>
        <translation>%1は印刷済み（再発行区分%2）で、その後内容が変わっています。「変わった用紙を再発行」{{（--reissue）}}を選んで一括印刷をすると、新しい払込票を作ります。お渡し済みの払込票にバーコードがあれば、引き続き支払いに使えます。</translation>
    </message>
    <message>
        <source>The slip of %1 (reissue digit %2) does not say what is wanted now. Reissue it{{ (--reissue)}} if you mean a new slip: the one that is out can still be paid, too, where it has bars.</source>
        <translation>%1の発行済みの払込票（再発行区分%2）は今の内容と異なります。新しい払込票を作る場合は再発行してください{{（--reissue）}}。お渡し済みの払込票にバーコードがあれば、引き続き支払いに使えます。</translation>
    </message>
    <message>
        <source>The picture %1 ends too early: a part of it is missing. Fetch or scan it again.</source>
        <translation>画像 %1 は途中で切れています。取り込み直すか、もう一度受け取ってください。</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it must be %2.</source>
        <translation>%1 は使えません。%2 と入力してください。</translation>
    </message>
    <message>
        <source>%1 is %2, but must be %3.</source>
        <translation>%1が%2です。%3と入力してください。</translation>
    </message>
    <message>
        <source>Only one layout books an account, so that no transfer is booked twice. Take in the bank's file of these days in the layout that books: this task then ends by itself. If the account is to be booked from the other layout, set it{{ (agreement set)}}, undo the imports of these days in both layouts and take this file in again.</source>
        <translation>振込を二重に記帳しないよう、口座ごとに1つの形式だけで記帳します。記帳する形式でこの日のファイルを取り込むと、この確認は自動で終わります。もう一方の形式で記帳する場合は、形式を変え{{（agreement set）}}、この期間の取込を両方の形式とも取り消してから、このファイルを取り込み直してください。</translation>
    </message>
    <message>
        <source>%1 was imported before (import %2), and is read otherwise now: %4 receipts would be booked a second time. Undo import %2 first{{ (undo --import %2)}}, then import the file again. Nothing was changed.</source>
        <translation>%1 は取込 %2 で取り込み済みですが、今回は読み方が異なるため、%4 件が二重に記帳されます。先に取込 %2 を取り消し{{（undo --import %2）}}、もう一度取り込んでください。何も変更していません。</translation>
    </message>
    <message>
        <source>No transfer: a payment of its own?</source>
        <translation>振込以外：別の入金か確認</translation>
    </message>
    <message>
        <source>No transfer: no payment of its own</source>
        <translation>振込以外：計上しない</translation>
    </message>
    <message>
        <source>Its number names the bill; the name is not asked</source>
        <translation>番号で請求が特定されているため、名義は使いません</translation>
    </message>
    <message>
        <source>Its numbers name bills of several customers</source>
        <translation>番号が複数の顧客の請求を指しています</translation>
    </message>
    <message>
        <source>Line %5 of %4 tells of %2 by %1 on %3, and %6 of the same by %9: is it one transfer or two?</source>
        <translation>%4の%5行目に、%3付の%1の%2があり、%6には同じ内容が「%9」の名義であります。振込は1回ですか、2回ですか</translation>
    </message>
    <message>
        <source>Line %5 of %4 tells of %2, %1, on %3, which is no transfer: is it a payment of its own? Files in the layout "%6" book this account</source>
        <translation>%4の%5行目に、%3付の%1 %2（振込以外）があります。別の入金ですか。この口座は「%6」で記帳しています</translation>
    </message>
    <message>
        <source>Nothing is booked of it yet. Notices of transfers do not tell of cash, of an agency's payout that is an internal entry, or of the sum of a direct debit. If no notice tells of it, take the file in once more and say that this line{{ (import --apart-line)}}, or every such line of the file{{ (import --apart)}}, is a payment of its own. If one tells of it, or it is no payment at all, this task is done, and nothing is booked.</source>
        <translation>まだ計上していません。振込の通知には、現金の入金、振替で入る代行会社からの入金、口座振替の合計は載りません。通知にない入金の場合は、そのファイルをもう一度取り込み、この行だけ{{（import --apart-line）}}、またはファイル内の該当行すべて{{（import --apart）}}を別の入金として指定します。通知にもある入金、または顧客からの入金でない場合は、この要確認を完了にしてください。何も計上しません。</translation>
    </message>
    <message>
        <source>two amounts that do not agree: %1 and %2</source>
        <translation>2つの金額が一致しません：%1 と %2</translation>
    </message>
    <message>
        <source>Say where in the 44 digits of a barcode the number of the slip begins, and how many digits it has{{ (--slip-key-at 14 --slip-key-length 16)}}. No receipt finds its slip without it.</source>
        <translation>バーコード44桁のうち、払込票番号が何桁目から何桁あるかを指定してください{{（--slip-key-at 14 --slip-key-length 16）}}。指定がないと、入金を払込票に結び付けられません。</translation>
    </message>
    <message>
        <source>“%2” is no number of a contract. An agency has its biller code and company code, as 999999-12345; a bank account bank, branch, kind and number, as 0009-227-1-1234567.</source>
        <translation>「%2」は契約番号の形式ではありません。代行会社は請求者コードと企業コード（例 999999-12345）、銀行口座は銀行・支店・預金種目・口座番号（例 0009-227-1-1234567）で指定します。</translation>
    </message>
    <message>
        <source>Place of the slip number</source>
        <translation>払込票番号の開始桁</translation>
    </message>
    <message>
        <source>Digits of the slip number</source>
        <translation>払込票番号の桁数</translation>
    </message>
    <message>
        <source>Not from a customer</source>
        <translation>顧客以外の入金</translation>
    </message>
    <message>
        <source>Payment %1 came for a slip or a request, so it is some customer's. Clear it, keep it as credit, or refund it.</source>
        <translation>入金 %1 は払込票または支払依頼による入金で、お客様のものです。消込、前受、返金のいずれかで処理してください。</translation>
    </message>
    <message>
        <source>The money of refund %1 seems to be back in the books already, as payment %3. Go on with that payment; if it is other money, clear it first.</source>
        <translation>返金 %1 のお金は、入金 %3 としてすでに計上されているようです。その入金で処理を続けてください。別のお金の場合は、先にその入金を消し込んでください。</translation>
    </message>
    <message>
        <source>The bank took payment %1 back, while some of it was refunded or used. Take that back first{{ (refund cancel, undo)}}; then it leaves the books by itself.</source>
        <translation>入金 %1 は銀行が取り消しましたが、一部が返金または使用されています。先に返金または消込を取り消してください{{（refund cancel、undo）}}。その後、自動で帳簿から除かれます。</translation>
    </message>
    <message>
        <source>Credit %1 belongs to %2, customer %4, not to customer %5. Check the number of the credit and that of the customer{{ (--customer)}}.</source>
        <translation>前受金 %1 は %2（顧客番号 %4）のもので、顧客番号 %5 のものではありません。前受金の番号と顧客番号を確認してください{{（--customer）}}。</translation>
    </message>
    <message>
        <source>RF-%2 was cancelled already. Nothing was changed. If the money is to go back after all, ask for a new refund{{ (refund request)}}.</source>
        <translation>RF-%2 はすでに取り消されています。何も変更していません。やはり返金する場合は、あらためて返金を申請してください{{（refund request）}}。</translation>
    </message>
    <message>
        <source>The refund cannot have left the bank on %2: its file names %4 as the day of the transfer. Enter %4 or a later day, once it has come.</source>
        <translation>%2 に出金されたとは記録できません。銀行へ渡したファイルの振込日は %4 です。%4 以降に、その日以降の日付で記録してください。</translation>
    </message>
    <message>
        <source>A bank's files cannot carry the name of the sender, “%2”. Set the holder of the house's own account in kana{{ (house set --bank-holder)}}. No file was made.</source>
        <translation>銀行のファイルには振込依頼人名「%2」を書けません。自社口座の口座名義をカナで設定してください{{（house set --bank-holder）}}。ファイルは作成していません。</translation>
    </message>
    <message>
        <source>There is no kind of account “%2” here. Choose one of: %5.</source>
        <translation>口座種別「%2」は使えません。次の中から選んでください：%5。</translation>
    </message>
    <message>
        <source>%1 is “%2”, but must be exactly %4 digits.</source>
        <translation>%1は数字%4桁で入力してください。入力された値は「%2」です。</translation>
    </message>
    <message>
        <source>Other receipts</source>
        <translation>顧客以外の入金</translation>
    </message>
    <message>
        <source>Payment %1 brings %2, as much as refund %3, which was cancelled because its money came back: is it the same money?</source>
        <translation>入金 %1（%2）は、戻り入金のため取り消した返金 %3 と同額です：同じお金ですか</translation>
    </message>
    <message>
        <source>The money of the refund is in the books again since it was cancelled. If this payment is the same money, it is there twice: request the refund once more, have it approved, record it as paid without sending it, and go on with this payment. If it is other money, this task is done.</source>
        <translation>返金の取消により、そのお金は帳簿に戻っています。この入金が同じお金であれば、二重に計上されています。同じ返金をもう一度申請して承認を受け、銀行には送らずに支払済みとして記録し、この入金で処理を続けてください。別のお金であれば、この要確認は対応済みにしてください。</translation>
    </message>
    <message>
        <source>%1 is a ZIP archive. Unpack it, and take in the files that are in it.</source>
        <translation>%1 は ZIP 形式の圧縮ファイルです。展開して、中のファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>The payout of the period until %1 was entered before, as %2. Nothing was changed.</source>
        <translation>%1 までの期間の精算は、すでに %2 として登録されています。何も変更していません。</translation>
    </message>
    <message>
        <source>%1, row %3: some of it is no text in the encoding of the file. Nothing was read of the file. Save it again as UTF-8, or fetch it again.</source>
        <translation>%1 の %3 行目に、ファイルの文字コードでは読めない文字があります。このファイルからは何も読み込んでいません。UTF-8 で保存し直すか、もう一度取得してください。</translation>
    </message>
    <message>
        <source>The money of these lines is out of the books. Importing the file again books it, and ends this task; what is in the books already is not booked twice. Where another layout books the account by now, import the file that was undone instead. If the money never came, this task is done.</source>
        <translation>これらの行の入金は帳簿から外れています。ファイルをもう一度取り込むと計上され、この作業は終わります。すでに帳簿にあるものは二重に計上されません。その後、別の形式のファイルでこの口座を記帳している場合は、取り消したほうのファイルを取り込んでください。入金が実際にはなかった場合は、この作業を完了にしてください。</translation>
    </message>
    <message>
        <source>Transfer between companies in both books</source>
        <translation>会社間の振替と双方の帳簿</translation>
    </message>
    <message>
        <source>Line in the books of its company</source>
        <translation>明細とその会社の帳簿</translation>
    </message>
    <message>
        <source>Receipt that took the place of another</source>
        <translation>ほかの入金に代わった入金</translation>
    </message>
    <message>
        <source>Posting handed on for its company</source>
        <translation>会社ごとに出力した仕訳</translation>
    </message>
    <message>
        <source>Transfer between companies</source>
        <translation>会社間の振替</translation>
    </message>
    <message>
        <source>Between companies</source>
        <translation>会社間勘定</translation>
    </message>
    <message>
        <source>The bill is another company's</source>
        <translation>別会社の請求です</translation>
    </message>
    <message>
        <source>The opening balance</source>
        <translation>期首残高</translation>
    </message>
    <message>
        <source>%1 does not belong to %2, which collects for this tenant. Choose a shop of that company{{ (--shop)}}.</source>
        <translation>%1は、このテナントの収納を代行する%2の店舗ではありません。その会社の店舗を選んでください{{（--shop）}}。</translation>
    </message>
    <message>
        <source>Settlement report</source>
        <translation>精算報告</translation>
    </message>
    <message>
        <source>Reported without a receipt</source>
        <translation>報告だけにある収納</translation>
    </message>
    <message>
        <source>Booked against a bank line</source>
        <translation>振込入金との記帳</translation>
    </message>
    <message>
        <source>Booked without a payout</source>
        <translation>振込のない記帳</translation>
    </message>
    <message>
        <source>Kept credit</source>
        <translation>前受金</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>対象期間の初日</translation>
    </message>
    <message>
        <source>Payout on</source>
        <translation>支払日</translation>
    </message>
    <message>
        <source>Receipts reported</source>
        <translation>報告された収納額</translation>
    </message>
    <message>
        <source>Receipts in the books</source>
        <translation>帳簿にある収納額</translation>
    </message>
    <message>
        <source>Credit that was taken over</source>
        <translation>引き継いだ前受金</translation>
    </message>
    <message>
        <source>What an agency had before the books began</source>
        <translation>期首の収納代行未収</translation>
    </message>
    <message>
        <source>Accounts of an opening balance</source>
        <translation>期首残高の仕訳の勘定科目</translation>
    </message>
    <message>
        <source>Payout of what an agency had before</source>
        <translation>期首の収納代行未収の入金</translation>
    </message>
    <message>
        <source>A credit of %1 was taken over before, under the number %2. Leave the customer out, or undo that one first{{ (opening undo %2)}}. Nothing was changed.</source>
        <translation>%1の前受金は、引継ぎ番号%2で引継ぎ済みです。この顧客を外すか、先にその引継ぎを取り消してください{{（opening undo %2）}}。何も変更していません。</translation>
    </message>
    <message>
        <source>Credit %1 of the opening balances was used or paid back already. Undo that first.</source>
        <translation>期首残高の前受金%1は、すでに充当または返金されています。先にそれを取り消してください。</translation>
    </message>
    <message>
        <source>Credit %1 was taken over from the program before. It is taken back only with all that was taken over under the number %3{{ (opening undo %3)}}.</source>
        <translation>前受金%1は前のシステムから引き継いだものです。引継ぎ番号%3の全体とともにだけ取り消せます{{（opening undo %3）}}。</translation>
    </message>
    <message>
        <source>Held when the month began</source>
        <translation>月初の残高</translation>
    </message>
    <message>
        <source>Balance at the end of the day</source>
        <translation>日末の残高</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Collected by the agency</source>
        <translation>代行会社の収納</translation>
    </message>
    <message>
        <source>Received before the books began</source>
        <translation>期首残高からの入金</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <translation>記帳後の残高</translation>
    </message>
    <message>
        <source>Count of lines</source>
        <translation>明細の数</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Postings not sealed yet</source>
        <translation>封印されていない仕訳</translation>
    </message>
    <message>
        <source>Balance of an account</source>
        <translation>勘定の残高</translation>
    </message>
    <message>
        <source>Line of the account</source>
        <translation>勘定の明細</translation>
    </message>
    <message>
        <source>Not settled by the agency</source>
        <translation>精算報告のない収納</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>This account is kept by agreement. Say of which one{{ (--agreement)}} you want the balance: %1.</source>
        <translation>この科目は契約ごとに管理しています。残高を調べる契約を指定してください{{（--agreement）}}：%1</translation>
    </message>
    <message>
        <source>Credit taken over</source>
        <translation>前受金の引継ぎ</translation>
    </message>
    <message>
        <source>Refund number</source>
        <translation>返金番号</translation>
    </message>
    <message>
        <source>Refund approved</source>
        <translation>返金の承認</translation>
    </message>
    <message>
        <source>Refund in the bank's file</source>
        <translation>返金の銀行ファイル</translation>
    </message>
    <message>
        <source>Row %3: %1 can be several customers: %4. Put the right kana in the list or in the customers' facts. Nothing was changed.</source>
        <translation>%3行目：%1に当てはまる顧客が複数あります（%4）。一覧または顧客情報のフリガナを正しく入力してください。何も変更していません。</translation>
    </message>
    <message>
        <source>The first row of %1 does not have the titles %2. Correct the titles, or save the list again as CSV in UTF-8 or Shift-JIS. Nothing was changed.</source>
        <translation>%1の1行目に見出し「%2」がありません。見出しを直すか、文字コードをUTF-8またはShift-JISのCSVで保存し直してください。何も変更していません。</translation>
    </message>
    <message>
        <source>The money of %5 cannot have gone back on %2: it was asked for on %4. Enter %4 or a later day; if it went before, cancel the request and record the money by itself.</source>
        <translation>%5のお金を%2に返したことにはできません。返金の依頼は%4です。%4以降の日を入力してください。それより前に返した場合は、依頼を取り消してから、入金または前受金の返金として記録してください。</translation>
    </message>
    <message>
        <source>%1 was paid back in cash or by the card's agency and stays. If the money came back, say so{{ (refund cancel --returned)}}.</source>
        <translation>%1は現金またはカード会社を通じて返金済みのため、そのまま残ります。お金が戻ってきた場合は、その旨を指定してください{{（refund cancel --returned）}}。</translation>
    </message>
    <message>
        <source>No payment came for credit %3, so no card's agency can give it back. Record it as cash.</source>
        <translation>前受金%3には元の入金がないため、カード会社を通じた返金にはできません。現金で記録してください。</translation>
    </message>
    <message>
        <source>Nothing of bill %5 is left to give credit for: %3 of it was taken off already.</source>
        <translation>請求%5には、返品・値引できる残りがありません。すでに%3が差し引かれています。</translation>
    </message>
    <message>
        <source>The credits of %5, customer %1, are %2 together, and %3 is asked for. Enter smaller amounts.</source>
        <translation>%5（顧客%1）の前受金は合わせて%2ですが、%3が必要です。金額を小さくしてください。</translation>
    </message>
    <message>
        <source>Credit of %2 was given for bill %1. Undo the credit note before you cancel it.</source>
        <translation>請求%1には、返品・値引として%2の前受金を付けています。返品・値引を取り消してから、請求を取り消してください。</translation>
    </message>
    <message>
        <source>The tax of this grouped invoice would become %2 less, but its bills are paid. Undo a clearing of bill %1 first, then issue it again.</source>
        <translation>合計請求書の消費税が%2減りますが、その請求はすべて入金済みです。先に請求%1の消込を取り消してから、再発行してください。</translation>
    </message>
</context>
<context>
    <name>keshikomi::AccountFields</name>
    <message>
        <source>may be left empty</source>
        <translation>空欄でもかまいません</translation>
    </message>
    <message>
        <source>Bank code</source>
        <translation>銀行コード</translation>
    </message>
    <message>
        <source>4 digits</source>
        <translation>数字4桁</translation>
    </message>
    <message>
        <source>Bank in kana</source>
        <translation>銀行名（カナ）</translation>
    </message>
    <message>
        <source>Branch code</source>
        <translation>支店コード</translation>
    </message>
    <message>
        <source>3 digits</source>
        <translation>数字3桁</translation>
    </message>
    <message>
        <source>Branch in kana</source>
        <translation>支店名（カナ）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>口座番号</translation>
    </message>
    <message>
        <source>Up to 7 digits</source>
        <translation>7桁まで</translation>
    </message>
    <message>
        <source>Holder in kana</source>
        <translation>名義（カナ）</translation>
    </message>
    <message>
        <source>As the bank writes the name</source>
        <translation>銀行に登録されている表記</translation>
    </message>
</context>
<context>
    <name>keshikomi::AgencyOpeningForm</name>
    <message>
        <source>Enter the opening amount</source>
        <translation>期首残高の登録</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>収納代行会社</translation>
    </message>
    <message>
        <source>Not paid out yet</source>
        <translation>未入金額</translation>
    </message>
    <message>
        <source>Paid out on</source>
        <translation>支払日</translation>
    </message>
    <message>
        <source>Only of receipts that no file tells this program.</source>
        <translation>このシステムにファイルで届かない収納の分だけです。</translation>
    </message>
</context>
<context>
    <name>keshikomi::AgreementsWindow</name>
    <message>
        <source>Agreements and fees</source>
        <translation>契約と手数料</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Fee plans</source>
        <translation>料金プラン</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>プラン比較</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>代行会社</translation>
    </message>
</context>
<context>
    <name>keshikomi::ArrivalDetails</name>
    <message>
        <source>Entry, import %1</source>
        <translation>手入力、取込 %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>取込 %1</translation>
    </message>
    <message>
        <source>Seen before in</source>
        <translation>既出の取込</translation>
    </message>
    <message>
        <source>Import %1, %2</source>
        <translation>取込 %1、%2</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Rows missing</source>
        <translation>欠けた行あり</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>保留 %1件</translation>
    </message>
    <message>
        <source>All known</source>
        <translation>すべて既出</translation>
    </message>
    <message>
        <source>No money</source>
        <translation>入金なし</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>記帳済み</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>既出</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読取不可</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイル内</translation>
    </message>
    <message>
        <source>Money that is new</source>
        <translation>新規の金額</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>確報</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>速報</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>知っておくこと</translation>
    </message>
    <message>
        <source>What waits is not booked; the lines say what it waits for.</source>
        <translation>保留の行は記帳されていません。理由は元データの行に表示されます。</translation>
    </message>
    <message>
        <source>What this file alone had told was taken out of the books.</source>
        <translation>このファイルだけが伝えていた内容を帳簿から取り消しました。</translation>
    </message>
    <message>
        <source>The same file, or the same rows in another layout, are booked once.</source>
        <translation>同じファイルや、別形式の同じ行は一度だけ記帳されます。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待ち</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>振替不能 %1件</translation>
    </message>
    <message>
        <source>Direct debits</source>
        <translation>口座振替</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>振替済</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>振替不能</translation>
    </message>
</context>
<context>
    <name>keshikomi::BackTestWindow</name>
    <message>
        <source>Order of the passes and back-test</source>
        <translation>照合段階の順序と過去検証</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Save the order</source>
        <translation>順序を保存</translation>
    </message>
    <message>
        <source>What each pass would have cleared</source>
        <translation>照合段階ごとの結果</translation>
    </message>
    <message>
        <source>Wrongly cleared</source>
        <translation>誤りになる消込</translation>
    </message>
    <message>
        <source>Order of the passes</source>
        <translation>照合段階の順序</translation>
    </message>
    <message>
        <source>The first pass that finds something has the line. Names and amounts only propose, wherever they stand.</source>
        <translation>最初に候補を見つけた段階がその入金を扱います。名義と金額による段階は、どの順でも提案だけです。</translation>
    </message>
    <message>
        <source>The usual order</source>
        <translation>標準の順序</translation>
    </message>
    <message>
        <source>Payments of</source>
        <translation>対象月</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>対象月</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>照合段階</translation>
    </message>
    <message>
        <source>Would clear</source>
        <translation>この順序での消込</translation>
    </message>
    <message>
        <source>Wrongly</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Nothing was tried yet.</source>
        <translation>まだ試していません。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Payer or number</source>
        <translation>名義・番号</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Was cleared</source>
        <translation>実際の消込</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Type a month as 2026-11.</source>
        <translation>月を 2026-11 の形で入力してください。</translation>
    </message>
    <message>
        <source>Tick one pass at least.</source>
        <translation>照合段階を一つ以上選んでください。</translation>
    </message>
    <message>
        <source>Being tried …</source>
        <translation>検証中…</translation>
    </message>
    <message>
        <source>No payment of this month is cleared yet.</source>
        <translation>この月の入金で消込済みのものはまだありません。</translation>
    </message>
    <message>
        <source>This order would have cleared %1 of %2 payments, %3 without a person; %4 wrongly.</source>
        <translation>この順序なら、入金 %2件のうち %1件を消込できました（自動 %3件）。誤りは %4件です。</translation>
    </message>
    <message>
        <source>The clearing goes in this order from now on.</source>
        <translation>今後の消込はこの順序で行います。</translation>
    </message>
</context>
<context>
    <name>keshikomi::BatchChoice</name>
    <message>
        <source>Choose a list …</source>
        <translation>リストを選択 …</translation>
    </message>
    <message>
        <source>Open, due before</source>
        <translation>期限がこの日より前の未収</translation>
    </message>
    <message>
        <source>Of a list file</source>
        <translation>リストファイルの請求</translation>
    </message>
    <message>
        <source>Which bills</source>
        <translation>対象の請求</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>期限の基準日</translation>
    </message>
    <message>
        <source>A text file: a bill (B-100001) or work order (100001) on each line, the parcel and the place of the goods behind it.</source>
        <translation>テキストファイル：1 行に請求番号 (B-100001) または作業番号 (100001)、続けて送り状番号と保管場所。</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen in the list</source>
        <translation>
            <numerusform>一覧で選択した %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>List of bills</source>
        <translation>請求のリスト</translation>
    </message>
</context>
<context>
    <name>keshikomi::BatchDetails</name>
    <message>
        <source>Bill</source>
        <translation>請求番号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Failed ones again</source>
        <translation>失敗分をもう一度</translation>
    </message>
    <message>
        <source>Picking list …</source>
        <translation>同梱リスト …</translation>
    </message>
    <message>
        <source>Failed ones as CSV …</source>
        <translation>失敗分を CSV に保存 …</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>失敗した帳票</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>一括印刷の進み具合</translation>
    </message>
    <message>
        <source>Batch %1: %2 of %3</source>
        <extracomment>how far a batch is: %1 its number, %2 sheets that came out, %3 of so many</extracomment>
        <translation>印刷 %1: %2 / %3</translation>
    </message>
    <message>
        <source>Save what failed</source>
        <translation>失敗分の保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>The list was saved.</source>
        <translation>一覧を保存しました。</translation>
    </message>
    <message>
        <source>Reissue changed slips</source>
        <translation>変わった用紙を再発行</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>a line of a list file: %1 its number there, %2 what it says</extracomment>
        <translation>%1 行目：%2</translation>
    </message>
    <message>
        <source>Cut off: its program ended. Go on to make the rest.</source>
        <translation>中断：途中でプログラムが終了しました。「続ける」で残りを作成します。</translation>
    </message>
</context>
<context>
    <name>keshikomi::BatchForm</name>
    <message>
        <source>Choose a folder …</source>
        <translation>フォルダーを選択 …</translation>
    </message>
    <message>
        <source>Make the sheets</source>
        <translation>帳票を作成</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>帳票</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>To</source>
        <translation>出力先</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>In names {bill} and {last} stand for the first and the last bill of a file, {file} for its number, {batch} for the batch.</source>
        <translation>ファイル名の {bill} と {last} はファイルの最初と最後の請求、{file} はファイルの番号、{batch} は印刷の番号になります。</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF ファイル</translation>
    </message>
    <message>
        <source>Sheets a file</source>
        <translation>1 ファイルの枚数</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>sheets each, file names</source>
        <extracomment>after a number: so many sheets in each file, then the names of the files</extracomment>
        <translation>枚ごと、ファイル名</translation>
    </message>
    <message>
        <source>Folder of the slips</source>
        <translation>払込票のフォルダー</translation>
    </message>
    <message>
        <source>Reissue changed slips</source>
        <translation>変わった用紙を再発行</translation>
    </message>
    <message>
        <source>A slip that was printed before and says otherwise now comes as a new issue. Without it, it is left out and listed.</source>
        <translation>印刷済みで内容が変わった用紙を、新しい発行として作ります。選ばないときは作らずに一覧に残します。</translation>
    </message>
    <message>
        <source>Sheets of bills. What is made from a customer (invoice by closing day, postcard, notice of SMS) is made one at a time, under “Sheets …” of one of the customer's bills.</source>
        <translation>請求ごとの帳票です。お客様ごとの帳票（合計請求書、はがき、SMS開始のお知らせ）は、そのお客様の請求の「帳票 …」から1件ずつ作成します。</translation>
    </message>
</context>
<context>
    <name>keshikomi::BatchWindow</name>
    <message>
        <source>Print batches</source>
        <translation>一括印刷の一覧</translation>
    </message>
    <message>
        <source>To</source>
        <translation>出力先</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Nothing was printed in batches yet.</source>
        <translation>一括印刷はまだありません。</translation>
    </message>
    <message>
        <source>No open bill is due before then.</source>
        <translation>その日より前に期日が来る未入金の請求はありません。</translation>
    </message>
    <message>
        <source>Print many sheets</source>
        <translation>一括印刷</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>帳票</translation>
    </message>
    <message>
        <source>There is no bill to print.</source>
        <translation>印刷する請求がありません。</translation>
    </message>
    <message>
        <source>Print all the same</source>
        <translation>このまま印刷</translation>
    </message>
</context>
<context>
    <name>keshikomi::BatchesView</name>
    <message>
        <source>Direct debit requests</source>
        <translation>振替依頼</translation>
    </message>
    <message>
        <source>Debits of the request</source>
        <translation>依頼の明細</translation>
    </message>
    <message>
        <source>Collect due bills</source>
        <translation>振替依頼を作成</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Write the request file</source>
        <translation>依頼ファイルを書き出す</translation>
    </message>
    <message>
        <source>Read the result file</source>
        <translation>結果ファイルを取り込む</translation>
    </message>
    <message>
        <source>Cancel the request …</source>
        <translation>依頼を取り消す…</translation>
    </message>
    <message>
        <source>Bill failed ones by slip</source>
        <translation>不能分を払込票で再請求</translation>
    </message>
    <message>
        <source>Bill failed ones by link</source>
        <translation>不能分をリンクで再請求</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Day of the debit</source>
        <translation>引落日</translation>
    </message>
    <message>
        <source>No request was made yet.</source>
        <translation>振替依頼はまだありません。</translation>
    </message>
    <message>
        <source>Choose a request.</source>
        <translation>振替依頼を選んでください。</translation>
    </message>
    <message>
        <source>There is no agreement for direct debit yet.</source>
        <translation>口座振替の契約がまだありません。</translation>
    </message>
    <message>
        <source>Another person must approve it.</source>
        <translation>ほかの人の承認が必要です。</translation>
    </message>
    <message>
        <source>Nothing could be debited.</source>
        <translation>振替できる請求がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n debit(s) collected, together %1. Another person approves them.</source>
        <translation>
            <numerusform>%n件、合計 %1 の振替依頼を作成しました。ほかの人が承認します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s) left out:</source>
        <translation>
            <numerusform>除外した請求 %n件：</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was approved. Now its file can be written.</source>
        <translation>承認しました。依頼ファイルを書き出せます。</translation>
    </message>
    <message>
        <source>Only if the bank debits nothing by the file of %1.</source>
        <translation>%1 のファイルで銀行が引き落とさない場合に限ります。</translation>
    </message>
    <message>
        <source>The bills of %1 would be free again.</source>
        <translation>%1 の請求が元に戻ります。</translation>
    </message>
    <message>
        <source>Press it once more to do it.</source>
        <translation>実行するには、もう一度押してください。</translation>
    </message>
    <message>
        <source>The request was cancelled. Its bills are free again.</source>
        <translation>取り消しました。請求は元に戻りました。</translation>
    </message>
    <message>
        <source>The same file was written again.</source>
        <translation>同じ内容のファイルを書き出しました。</translation>
    </message>
    <message>
        <source>The request file was written.</source>
        <translation>依頼ファイルを書き出しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) taken in, %1 collected.</source>
        <translation>
            <numerusform>結果 %n件を取り込みました。振替済 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are for you to check.</source>
        <translation>
            <numerusform>うち %n件は確認が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clearing pays its bills by key.</source>
        <translation>消込で請求に自動で充てられます。</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) issued.</source>
        <translation>
            <numerusform>払込票 %n件を発行しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) asked for.</source>
        <translation>
            <numerusform>リンク %n件を依頼しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Print them with “Print many slips” or at the bill.</source>
        <translation>「払込票の一括印刷」または請求の画面から印刷できます。</translation>
    </message>
    <message>
        <source>Another person has to approve the request first.</source>
        <translation>先に別の人の承認が必要です。</translation>
    </message>
    <message>
        <source>What the results mean …</source>
        <translation>結果コードの意味 …</translation>
    </message>
</context>
<context>
    <name>keshikomi::BillNumbersWindow</name>
    <message>
        <source>Numbers to pay %1 by</source>
        <translation>%1 のお支払い番号</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Numbers of the bill</source>
        <translation>請求のお支払い番号</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>No number is registered for this bill yet.</source>
        <translation>この請求の番号はまだ登録されていません。</translation>
    </message>
    <message>
        <source>Number from the centre</source>
        <translation>センターが発行した番号</translation>
    </message>
    <message>
        <source>SmartPit number</source>
        <translation>スマートピット番号</translation>
    </message>
    <message>
        <source>13 digits.</source>
        <translation>13 桁です。</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>収納機関番号</translation>
    </message>
    <message>
        <source>5 digits.</source>
        <translation>5 桁です。</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>お客様番号</translation>
    </message>
    <message>
        <source>Up to 20 digits.</source>
        <translation>20 桁までです。</translation>
    </message>
    <message>
        <source>Confirmation number</source>
        <translation>確認番号</translation>
    </message>
    <message>
        <source>Up to 6 digits.</source>
        <translation>6 桁までです。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>納付区分</translation>
    </message>
    <message>
        <source>Of public payees only.</source>
        <translation>官公庁の場合だけ入力します。</translation>
    </message>
    <message>
        <source>Empty: today.</source>
        <translation>空欄は本日です。</translation>
    </message>
    <message>
        <source>Empty: the bill's due day.</source>
        <translation>空欄は請求の支払期限です。</translation>
    </message>
    <message>
        <source>The number is registered.</source>
        <translation>番号を登録しました。</translation>
    </message>
    <message>
        <source>Its sheet can be printed under “Sheets …”.</source>
        <translation>「帳票 …」からその用紙を印刷できます。</translation>
    </message>
</context>
<context>
    <name>keshikomi::BillParts</name>
    <message>
        <source>10 %, before tax + tax</source>
        <translation>10％（税抜＋税）</translation>
    </message>
    <message>
        <source>8 %, before tax + tax</source>
        <translation>8％（税抜＋税）</translation>
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
        <source>Payment %1</source>
        <extracomment>what cleared a part of a bill</extracomment>
        <translation>入金 %1</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>消込</translation>
    </message>
    <message>
        <source>Parts it was paid in</source>
        <translation>入金の内訳</translation>
    </message>
</context>
<context>
    <name>keshikomi::ClearingChoice</name>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Find another</source>
        <translation>ほかを探す</translation>
    </message>
    <message>
        <source>Customer, bill, amount</source>
        <translation>顧客・請求番号・金額</translation>
    </message>
    <message>
        <source>Find another bill</source>
        <translation>ほかの請求を探す</translation>
    </message>
    <message>
        <source>No open bill fits this payment.</source>
        <translation>この入金に合う未払いの請求はありません。</translation>
    </message>
    <message>
        <source>No open bill was found with these words.</source>
        <translation>この言葉では未払いの請求が見つかりません。</translation>
    </message>
    <message>
        <source>Cleared last</source>
        <translation>直前の消込</translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>(取消済み)</translation>
    </message>
    <message>
        <source>Why it waits, for example: asked the customer</source>
        <translation>理由(例：お客様に確認中)</translation>
    </message>
    <message>
        <source>Why it is put on hold</source>
        <translation>保留にする理由</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>保留にする</translation>
    </message>
    <message>
        <source>On hold since %1, %2</source>
        <extracomment>who put a payment on hold, when, and why</extracomment>
        <translation>%1 から保留中(%2)</translation>
    </message>
    <message>
        <source>Why these</source>
        <translation>照合の経過</translation>
    </message>
    <message>
        <source>Only the first notice has come: it waits for the final one, and can be cleared then.</source>
        <translation>速報だけが届いています。確報を待っており、届けば消し込めます。</translation>
    </message>
    <message>
        <source>To the double payments</source>
        <translation>二重払いへ</translation>
    </message>
    <message>
        <source>What it is, for example: interest, own cash paid in</source>
        <translation>入金の内容（例：預金利息、自社現金の預け入れ）</translation>
    </message>
    <message>
        <source>What the money is</source>
        <translation>入金の内容</translation>
    </message>
    <message>
        <source>Not from a customer</source>
        <translation>顧客以外の入金</translation>
    </message>
</context>
<context>
    <name>keshikomi::ClearingHistory</name>
    <message>
        <source>With a fee of %1 that we bear</source>
        <translation>当方負担の手数料 %1 あり</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>消込</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>取消済み</translation>
    </message>
</context>
<context>
    <name>keshikomi::ClearingHistoryWindow</name>
    <message>
        <source>Cleared before</source>
        <translation>消込の履歴</translation>
    </message>
    <message>
        <source>What was cleared and settled last</source>
        <translation>最近の消込と差額処理</translation>
    </message>
    <message>
        <source>Undo the selected lines</source>
        <translation>選択行の取消</translation>
    </message>
    <message>
        <source>Undo the whole decision</source>
        <translation>操作全体の取消</translation>
    </message>
    <message>
        <source>What was cleared and settled last, by everyone, newest first: %1 lines at most.</source>
        <translation>全員の消込と差額処理を、新しい順に最大 %1 行まで表示します。</translation>
    </message>
    <message>
        <source>Payment, bill, customer, person, amount or note</source>
        <translation>入金、請求、顧客、担当者、金額、メモ</translation>
    </message>
    <message>
        <source>Nothing has been cleared yet.</source>
        <translation>消込はまだありません。</translation>
    </message>
    <message>
        <source>No line has these words.</source>
        <translation>この語を含む行はありません。</translation>
    </message>
    <message>
        <source>Select lines to read what undoing them would do.</source>
        <translation>行を選択すると、取り消した場合の内容を表示します。</translation>
    </message>
    <message>
        <source>This line is undone already.</source>
        <translation>この行は取消済みです。</translation>
    </message>
    <message>
        <source>Some of these lines are undone already. Select only lines that still stand.</source>
        <translation>取消済みの行が含まれています。取り消していない行だけを選択してください。</translation>
    </message>
    <message>
        <source>Undoing the whole decision of %1, %2</source>
        <extracomment>%1 when, %2 who decided it</extracomment>
        <translation>操作全体の取消（%1、%2）</translation>
    </message>
    <message numerus="yes">
        <source>Undoing %n selected line(s)</source>
        <translation>
            <numerusform>選択した %n行の取消</numerusform>
        </translation>
    </message>
    <message>
        <source>Press again to undo the whole decision.</source>
        <translation>もう一度押すと、操作全体を取り消します。</translation>
    </message>
    <message>
        <source>What it would do stands below.</source>
        <translation>取り消した場合の内容を下に表示しています。</translation>
    </message>
</context>
<context>
    <name>keshikomi::ClearingPage</name>
    <message>
        <source>Clearing</source>
        <translation>消込</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>直前を取り消す</translation>
    </message>
    <message>
        <source>Clear automatically</source>
        <translation>自動消込</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) not cleared</source>
        <translation>
            <numerusform>未消込 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what agrees in number and amount was cleared. The rest is listed with its reasons.</source>
        <translation>番号と金額が一致したものだけを消し込みました。残りは理由つきで並べています。</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) cleared</source>
        <translation>
            <numerusform>自動消込 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>取り消すものはありません。</translation>
    </message>
    <message>
        <source>You have cleared nothing today that still stands.</source>
        <translation>今日ご自身が行った消込で、残っているものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n clearing(s) undone</source>
        <translation>
            <numerusform>消込 %n件を取り消しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>保留にしました</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>保留を解除しました</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>保留を解除</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) on hold</source>
        <translation>
            <numerusform>保留 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Credit used: %1</source>
        <translation>前受金を充当しました：%1</translation>
    </message>
    <message>
        <source>There is no payment in the list.</source>
        <translation>一覧に入金がありません。</translation>
    </message>
    <message>
        <source>Your last entry holds a refund. Press again to cancel %1.</source>
        <translation>直前の操作には返金があります。もう一度押すと返金 %1 を取り消します。</translation>
    </message>
    <message numerus="yes">
        <source>%n clearing(s) of the same entry are undone, too.</source>
        <translation>
            <numerusform>同じ操作の消込%n件も取り消します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The money is then open again on the payment it came from.</source>
        <translation>元の入金が未消込に戻ります。</translation>
    </message>
    <message>
        <source>Refund %1 cancelled</source>
        <translation>返金 %1 を取り消しました</translation>
    </message>
    <message>
        <source>Booked as not from a customer: %1</source>
        <translation>顧客以外の入金として計上しました：%1</translation>
    </message>
</context>
<context>
    <name>keshikomi::ClearingRulesWindow</name>
    <message>
        <source>Clearing rules</source>
        <translation>消込の規則</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>as a discount on sales</source>
        <translation>売上値引</translation>
    </message>
    <message>
        <source>as a collection fee</source>
        <translation>回収手数料</translation>
    </message>
    <message>
        <source>a person decides</source>
        <translation>人が判断</translation>
    </message>
    <message>
        <source>clears the oldest bill alone</source>
        <translation>古い請求から自動で消込</translation>
    </message>
    <message>
        <source>Transfer fees</source>
        <translation>振込手数料</translation>
    </message>
    <message>
        <source>Fees that we bear. As a discount, the tax of the sale becomes less, too.</source>
        <translation>当方で負担する手数料です。売上値引にすると、売上の消費税も減ります。</translation>
    </message>
    <message>
        <source>Standing numbers</source>
        <translation>固定番号</translation>
    </message>
    <message>
        <source>Money that a customer pays into such a number.</source>
        <translation>固定番号への入金の扱いです。</translation>
    </message>
    <message>
        <source>What is cleared already stays as it was booked.</source>
        <translation>すでに消し込んだものの記帳は変わりません。</translation>
    </message>
    <message>
        <source>The clearing rules are saved.</source>
        <translation>消込の規則を保存しました。</translation>
    </message>
</context>
<context>
    <name>keshikomi::ClosedMonths</name>
    <message>
        <source>Closed months</source>
        <translation>締めた月</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>No month was closed yet.</source>
        <translation>締めた月はまだありません。</translation>
    </message>
    <message>
        <source>Who may post</source>
        <translation>記帳できる人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>許可した人</translation>
    </message>
    <message>
        <source>Nobody may post into a closed month.</source>
        <translation>締めた月に記帳できる人はいません。</translation>
    </message>
</context>
<context>
    <name>keshikomi::ClosingPage</name>
    <message>
        <source>Closing</source>
        <translation>締め</translation>
    </message>
    <message>
        <source>Every posting was exported before.</source>
        <translation>すべての仕訳は出力済みです。</translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) were exported.</source>
        <translation>
            <numerusform>%n 件の仕訳を出力しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s) would be taken over, %1 in all.</source>
        <translation>
            <numerusform>%n 件、合計 %1 の請求を引き継ぎます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s) were taken over, %1 in all.</source>
        <translation>
            <numerusform>%n 件、合計 %1 の請求を引き継ぎました。</numerusform>
        </translation>
    </message>
    <message>
        <source>cash and checklist</source>
        <translation>現金と確認リスト</translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s) that were taken over are cancelled, %1 in all.</source>
        <translation>
            <numerusform>引き継いだ請求 %n 件（合計 %1）を取り消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>New customers: %1. Cleared before and left out: %2 bills.</source>
        <translation>新しい顧客：%1。消込済みのため引き継がない請求：%2 件</translation>
    </message>
    <message>
        <source>Every posting of %1 was exported before.</source>
        <translation>%1の仕訳はすべて出力済みです。</translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) of %1 were exported.</source>
        <translation>
            <numerusform>%1の仕訳を %n 件出力しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Journals that went out …</source>
        <translation>出力した仕訳 …</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) were taken over, %1 in all.</source>
        <translation>
            <numerusform>前受金%n件、合計%1を引き継ぎました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) that were taken over are taken back, %1 in all.</source>
        <translation>
            <numerusform>引き継いだ前受金%n件、合計%1を取り消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 had %2, to be paid out on %3.</source>
        <translation>%1の期首残高は%2、支払日は%3です。</translation>
    </message>
    <message>
        <source>%1 had %2.</source>
        <translation>%1の期首残高は%2です。</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) would be taken over, %1 in all.</source>
        <translation>
            <numerusform>前受金%n件、合計%1を引き継ぎます。</numerusform>
        </translation>
    </message>
    <message>
        <source>New customers: %1.</source>
        <translation>新しい顧客：%1件</translation>
    </message>
    <message>
        <source>Period and format of the journal</source>
        <translation>仕訳の期間と形式</translation>
    </message>
    <message>
        <source>Or there is none of the days that were chosen.</source>
        <translation>または、選んだ期間の仕訳がありません。</translation>
    </message>
</context>
<context>
    <name>keshikomi::CompanyChoice</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a month as 2026-07, %2 the company whose month it is</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
</context>
<context>
    <name>keshikomi::ComparisonView</name>
    <message>
        <source>Compare the plans</source>
        <translation>プランを比較</translation>
    </message>
    <message>
        <source>What each plan would have cost</source>
        <translation>プランごとの費用</translation>
    </message>
    <message>
        <source>Plan and cycle</source>
        <translation>プランとサイクル</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>振込回数</translation>
    </message>
    <message>
        <source>Item fees</source>
        <translation>件数手数料</translation>
    </message>
    <message>
        <source>Unpaid items</source>
        <translation>未収手数料</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>振込料</translation>
    </message>
    <message>
        <source>Faxes</source>
        <translation>ファクス料</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>月額</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>消費税</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>印紙代</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Say a period, and compare what each plan would have cost.</source>
        <translation>期間を決めると、各プランならいくらかかったかを比べられます。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Faxes a payout</source>
        <translation>振込ごとのファクス数</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) collected, %1</source>
        <translation>
            <numerusform>収納 %n件、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>no price</source>
        <translation>単価なし</translation>
    </message>
</context>
<context>
    <name>keshikomi::CompletionWindow</name>
    <message>
        <source>Completion report of work order %1</source>
        <translation>作業 %1 の作業完了書</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Show the sheet</source>
        <translation>帳票を表示</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>作業完了日</translation>
    </message>
    <message>
        <source>Mileage</source>
        <translation>走行距離</translation>
    </message>
    <message>
        <source>In km, at hand-over</source>
        <translation>お渡し時、km</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Left empty, the sheet has a blank to sign in</source>
        <translation>空欄なら署名欄になります</translation>
    </message>
    <message>
        <source>Next inspection</source>
        <translation>次回の点検・車検</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>点検結果とおすすめ</translation>
    </message>
    <message numerus="yes">
        <source>For the customer: a line each, %n at most</source>
        <translation>
            <numerusform>お客様あて。1行に1件、%n件まで</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet is made with the bill. Issue the bill first.</source>
        <translation>帳票は請求といっしょに作ります。先に請求を発行してください。</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>日付として読めません。</translation>
    </message>
    <message>
        <source>This is not a number of kilometres.</source>
        <translation>走行距離の数字ではありません。</translation>
    </message>
    <message>
        <source>The completion report is saved.</source>
        <translation>作業完了書の内容を保存しました。</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>入力した内容は保存されていません。</translation>
    </message>
    <message>
        <source>F12 saves it. Close once more to leave it.</source>
        <translation>F12で保存します。保存しないで閉じるには、もう一度閉じてください。</translation>
    </message>
</context>
<context>
    <name>keshikomi::ConfirmPanel</name>
    <message>
        <source>Do not</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>%1 Type %2 to confirm.</source>
        <extracomment>%1 the question, %2 the number to type</extracomment>
        <translation>%1確認のため %2 と入力してください。</translation>
    </message>
</context>
<context>
    <name>keshikomi::ContractsView</name>
    <message>
        <source>its files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>its events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>the first that comes</source>
        <translation>最初に届いた形式</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>新しい契約</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>契約番号</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>記帳の元</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>There is no contract yet.</source>
        <translation>契約がまだありません。</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Agency: 999999-12345 (biller and company code). Bank: 0009-227-1-1234567 (bank, branch, kind, account).</source>
        <translation>代行会社は 999999-12345（収納代行コード・企業コード）、銀行は 0009-227-1-1234567（銀行・支店・種別・口座）です。</translation>
    </message>
    <message>
        <source>Slip number from digit</source>
        <translation>伝票番号の開始桁</translation>
    </message>
    <message>
        <source>14 to 29 of the 44 digits.</source>
        <translation>44桁のうち14～29桁目です。</translation>
    </message>
    <message>
        <source>Its digits</source>
        <translation>伝票番号の桁数</translation>
    </message>
    <message>
        <source>The other one is only compared.</source>
        <translation>もう一方は照合だけに使います。</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>数字として読めません。</translation>
    </message>
    <message>
        <source>There is a contract of this number.</source>
        <translation>この番号の契約はすでにあります。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Evidence of the balance</source>
        <translation>残高の根拠</translation>
    </message>
    <message>
        <source>What the bank account holds or the agency owes today, and every line of this month.</source>
        <translation>口座の残高または代行会社の未収額（今日時点）と、今月の明細のすべてです。</translation>
    </message>
</context>
<context>
    <name>keshikomi::CreditForm</name>
    <message>
        <source>For a return, or a discount after the bill. The bill may be paid already: the customer has the amount as credit.</source>
        <translation>返品、または請求後の値引に使います。入金済みの請求でもかまいません。金額はお客様の前受金になります。</translation>
    </message>
    <message>
        <source>Clears the bill with what is kept for its customer, the oldest credit first.</source>
        <translation>請求の顧客の前受金で請求を消し込みます。古い前受金から使います。</translation>
    </message>
    <message>
        <source>Select the credits in the list. Together they must be as much as is open on the bills.</source>
        <translation>一覧で前受金を選んでください。合計が請求残高の合計と同じでなければなりません。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>処理の種類</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>返品・値引</translation>
    </message>
    <message>
        <source>Use credit</source>
        <translation>充当</translation>
    </message>
    <message>
        <source>Net-off</source>
        <translation>相殺</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Such as B-100234; for a net-off one or more.</source>
        <translation>例：B-100234。相殺では複数を入力できます。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>To use credit: empty is as much as there is.</source>
        <translation>充当では、空欄にすると使えるだけ使います。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>No credit is selected.</source>
        <translation>前受金が選ばれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) selected: %1</source>
        <translation>
            <numerusform>前受金を %n 件選択中：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no bill number.</source>
        <translation>請求番号ではありません。</translation>
    </message>
</context>
<context>
    <name>keshikomi::CreditOffer</name>
    <message>
        <source>Use the credit first</source>
        <translation>前受金を先に使う</translation>
    </message>
    <message>
        <source>%1 has %2 of credit.</source>
        <translation>%1の前受金が%2あります。</translation>
    </message>
</context>
<context>
    <name>keshikomi::CreditsWindow</name>
    <message>
        <source>Payment %1</source>
        <translation>入金 %1</translation>
    </message>
    <message>
        <source>Credits and net-off</source>
        <translation>前受と相殺</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>前受</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>From</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Open credits</source>
        <translation>残っている前受金</translation>
    </message>
    <message>
        <source>Do it …</source>
        <translation>実行 …</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>処理の種類</translation>
    </message>
    <message>
        <source>What is kept for customers: money without a bill, and credit notes that are not used up.</source>
        <translation>お客様の前受金です。請求のない入金と、使い切っていない返品・値引伝票を表示します。</translation>
    </message>
    <message>
        <source>No customer has credit.</source>
        <translation>前受金のある顧客はいません。</translation>
    </message>
    <message>
        <source>%1 would be a credit note for bill %2 of %3. Press again to make it.</source>
        <translation>%3 様の請求 %2 に %1 の返品・値引伝票を作成します。もう一度押すと作成します。</translation>
    </message>
    <message>
        <source>The amount is credit of the customer then.</source>
        <translation>金額はお客様の前受金になります。</translation>
    </message>
    <message>
        <source>Credit note %1 of %2 for bill %3 is made.</source>
        <translation>請求 %3 の返品・値引伝票 %1（%2）を作成しました。</translation>
    </message>
    <message>
        <source>The customer of this bill has no credit.</source>
        <translation>この請求の顧客に前受金はありません。</translation>
    </message>
    <message>
        <source>%1 of credit would clear bills. Press again to do it.</source>
        <translation>前受金 %1 で請求を消し込みます。もう一度押すと実行します。</translation>
    </message>
    <message>
        <source>%1 of credit cleared bills.</source>
        <translation>前受金 %1 で請求を消し込みました。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠書類</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>引継ぎ</translation>
    </message>
    <message>
        <source>Ask for a refund …</source>
        <translation>返金の依頼 …</translation>
    </message>
    <message>
        <source>A refund of %1 to %2 would be asked for. Press again to ask for it.</source>
        <translation>%2 様への %1 の返金を依頼します。もう一度押すと依頼します。</translation>
    </message>
    <message>
        <source>Another person approves it on the page of refunds.</source>
        <translation>「返金」の画面で別の人が承認します。</translation>
    </message>
    <message>
        <source>%1 is asked for: %2 to %3.</source>
        <translation>%1 を依頼しました。%3 様への %2 の返金です。</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全額</translation>
    </message>
    <message>
        <source>Amount of the refund</source>
        <translation>返金する額</translation>
    </message>
</context>
<context>
    <name>keshikomi::CustomerPaperWindow</name>
    <message>
        <source>Sheets of customer %1</source>
        <translation>顧客 %1 の帳票の希望</translation>
    </message>
    <message>
        <source>Large type, where the sheet has it</source>
        <translation>大きな文字 (対応する帳票だけ)</translation>
    </message>
    <message>
        <source>May be reminded by letter</source>
        <translation>督促状を送ってよい</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>bills one by one</source>
        <translation>請求ごと (まとめない)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>督促</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>締切日</translation>
    </message>
    <message>
        <source>Of the grouped invoice; 31 is the last of the month.</source>
        <translation>合計請求書の締切日です。31 は月末です。</translation>
    </message>
    <message>
        <source>SmartPit number</source>
        <translation>スマートピット番号</translation>
    </message>
    <message>
        <source>13 digits the customer keeps, for member card and postcard. Empty: none.</source>
        <translation>会員カードとはがきに印刷する、お客様固定の 13 桁の番号です。空欄はなしです。</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>会員番号</translation>
    </message>
    <message>
        <source>Empty: the customer's number.</source>
        <translation>空欄は顧客番号です。</translation>
    </message>
    <message>
        <source>Card valid until</source>
        <translation>カードの有効期限</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>空欄は無期限です。</translation>
    </message>
    <message>
        <source>From now on the customer's sheets are made this way.</source>
        <translation>今後、このお客様の帳票はこの内容で作成します。</translation>
    </message>
</context>
<context>
    <name>keshikomi::CustomerPayersWindow</name>
    <message>
        <source>How a customer pays</source>
        <translation>顧客の支払い方</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Forget the fee …</source>
        <translation>手数料の学習の削除 …</translation>
    </message>
    <message>
        <source>Names it pays under</source>
        <translation>振込に使う名義</translation>
    </message>
    <message>
        <source>Fees kept back</source>
        <translation>差し引かれる手数料</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>許容差額</translation>
    </message>
    <message>
        <source>A difference up to this many yen is proposed all the same, never cleared alone. Empty: none.</source>
        <translation>この金額（円）までの差額があっても候補として提案します。自動では消し込みません。空欄の場合は許容しません。</translation>
    </message>
    <message>
        <source>Name of the payer</source>
        <translation>振込名義</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>銀行</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>No name is learned of this customer.</source>
        <translation>この顧客の名義はまだ学習していません。</translation>
    </message>
    <message>
        <source>Choose a customer.</source>
        <translation>顧客を選んでください。</translation>
    </message>
    <message>
        <source>No fee is learned of this customer.</source>
        <translation>この顧客の手数料はまだ学習していません。</translation>
    </message>
    <message>
        <source>Choose the customer.</source>
        <translation>顧客を選んでください。</translation>
    </message>
    <message>
        <source>The tolerance of %1 is saved.</source>
        <translation>%1の許容差額を保存しました。</translation>
    </message>
    <message>
        <source>Press again to forget the fee of %1.</source>
        <translation>もう一度押すと、%1の手数料の学習を消します。</translation>
    </message>
    <message>
        <source>What was cleared with it stays.</source>
        <translation>消込済みの内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>The fee of %1 is forgotten.</source>
        <translation>%1の手数料の学習を消しました。</translation>
    </message>
    <message>
        <source>Confirmed times</source>
        <translation>確認回数</translation>
    </message>
</context>
<context>
    <name>keshikomi::CustomerPicker</name>
    <message>
        <source>Name, kana, phone or number</source>
        <translation>名前・カナ・電話・番号</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>見つかった顧客</translation>
    </message>
    <message>
        <source>＋ New customer “%1”</source>
        <translation>＋ 新しい顧客「%1」</translation>
    </message>
</context>
<context>
    <name>keshikomi::CustomerScreen</name>
    <message>
        <source>Payment</source>
        <translation>お支払い</translation>
    </message>
    <message>
        <source>Thank you. Your payment is complete.</source>
        <translation>ありがとうございました。お支払いが完了しました。</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>お支払いページ</translation>
    </message>
    <message>
        <source>Please scan this code with your phone's camera.</source>
        <translation>お電話のカメラで、このQRを読み取ってください。</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>少々お待ちください。</translation>
    </message>
</context>
<context>
    <name>keshikomi::DataPage</name>
    <message>
        <source>That did not work.</source>
        <translation>できませんでした。</translation>
    </message>
    <message>
        <source>Print many …</source>
        <translation>一括印刷 …</translation>
    </message>
</context>
<context>
    <name>keshikomi::DayPanel</name>
    <message>
        <source>Closed days</source>
        <translation>締めた日</translation>
    </message>
    <message>
        <source>Day of this store</source>
        <translation>この店舗の一日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>数えた現金</translation>
    </message>
    <message>
        <source>All drawers together; empty: not counted.</source>
        <translation>全レジの合計。空欄は「数えていない」です。</translation>
    </message>
    <message>
        <source>Change in the drawers</source>
        <translation>釣銭準備金</translation>
    </message>
    <message>
        <source>Close the day …</source>
        <translation>この日を締める …</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>入金額</translation>
    </message>
    <message>
        <source>Cash difference</source>
        <translation>現金過不足</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>No day was closed yet.</source>
        <translation>まだ締めた日はありません。</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>数えていません</translation>
    </message>
    <message>
        <source>Received %1, cash difference %2.</source>
        <translation>入金 %1、現金過不足 %2 です。</translation>
    </message>
    <message>
        <source>Nothing can be posted to %1 or before once it is closed. Press again to close.</source>
        <translation>締めると、%1 以前の日付には記帳できません。もう一度押すと締めます。</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 を締めました。</translation>
    </message>
    <message>
        <source>Show earlier days</source>
        <translation>以前の日も表示</translation>
    </message>
</context>
<context>
    <name>keshikomi::DebitContractsView</name>
    <message>
        <source>Contracts of direct debit</source>
        <translation>口座振替の契約</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>新しい契約</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Consignor</source>
        <translation>委託者</translation>
    </message>
    <message>
        <source>Agency code</source>
        <translation>代行会社コード</translation>
    </message>
    <message>
        <source>Account of the house</source>
        <translation>自社の入金口座</translation>
    </message>
    <message>
        <source>There is no contract of direct debit yet.</source>
        <translation>口座振替の契約はまだありません。</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Consignor code</source>
        <translation>委託者コード</translation>
    </message>
    <message>
        <source>10 digits; through an agency 8.</source>
        <translation>10桁。代行会社経由は8桁です。</translation>
    </message>
    <message>
        <source>2 digits; empty without an agency.</source>
        <translation>2桁。代行会社を使わない場合は空欄です。</translation>
    </message>
    <message>
        <source>There is a contract of this code.</source>
        <translation>このコードの契約は登録済みです。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Least debit</source>
        <translation>1件の下限額</translation>
    </message>
    <message>
        <source>Greatest debit</source>
        <translation>1件の上限額</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
</context>
<context>
    <name>keshikomi::DebitPage</name>
    <message>
        <source>Direct debit</source>
        <translation>口座振替</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>振替依頼</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>口座登録</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>契約</translation>
    </message>
</context>
<context>
    <name>keshikomi::DebitRulesWindow</name>
    <message>
        <source>no</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>each time</source>
        <translation>毎回</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>is suspended</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What the results mean</source>
        <translation>振替結果コードの意味</translation>
    </message>
    <message>
        <source>Result codes of direct debit</source>
        <translation>口座振替の結果コード</translation>
    </message>
    <message>
        <source>A bill whose debit failed is debited again as often as the list says; after that it is billed in another way. An account that is suspended is not debited until it is put in force again.</source>
        <translation>振替できなかった請求は、一覧の回数まで再振替し、その後は別の方法で請求します。停止した口座は、有効に戻すまで振替しません。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>Debited again</source>
        <translation>再振替</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>口座</translation>
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
    <name>keshikomi::DifferencePanel</name>
    <message>
        <source>What becomes of the difference</source>
        <translation>差額の扱い</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>選んだ請求</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消込</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Transfer fee %1, borne by us</source>
        <translation>振込手数料 %1(当方負担)</translation>
    </message>
    <message>
        <source>%1 stays open</source>
        <translation>%1 を残しておく</translation>
    </message>
    <message>
        <source>%1 stays with the payment.</source>
        <translation>%1 は入金の残りとして残ります。</translation>
    </message>
    <message>
        <source>%1 stays open on the bill.</source>
        <translation>%1 は請求の残りとして残ります。</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>%1を値引にする</translation>
    </message>
    <message>
        <source>Write off %1</source>
        <translation>%1を貸倒にする</translation>
    </message>
    <message>
        <source>Tax withheld %1</source>
        <translation>%1は源泉徴収</translation>
    </message>
    <message>
        <source>%1 stays with the payment</source>
        <translation>%1を入金に残す</translation>
    </message>
    <message>
        <source>Keep %1 as credit</source>
        <translation>%1を前受金にする</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>%1を返金する</translation>
    </message>
    <message>
        <source>Another person approves the refund before it is sent.</source>
        <translation>返金は、別の人が承認してから送金されます。</translation>
    </message>
    <message>
        <source>Not from a customer</source>
        <translation>顧客以外の入金</translation>
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
    <name>keshikomi::EntryWindow</name>
    <message>
        <source>Paper and fax</source>
        <translation>書面・ファクス</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>収納日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>払込票</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>支払人</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>入力者</translation>
    </message>
    <message>
        <source>Rows of the paper</source>
        <translation>書面の行</translation>
    </message>
    <message>
        <source>Type in the rows as they stand on the paper.</source>
        <translation>書面の行をそのまま入力します。</translation>
    </message>
    <message>
        <source>What the paper states</source>
        <translation>書面の記載</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>Slip or bill</source>
        <translation>払込票・請求</translation>
    </message>
    <message>
        <source>The number of the slip, its 44 digits, or B-100001</source>
        <translation>払込票の番号、44桁、または B-100001</translation>
    </message>
    <message>
        <source>Add the row</source>
        <translation>行の追加</translation>
    </message>
    <message>
        <source>Take the row out</source>
        <translation>行の削除</translation>
    </message>
    <message>
        <source>Attach a picture …</source>
        <translation>画像の添付 …</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>記帳</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4 rows</source>
        <translation>%1、%2、%4行中%3行</translation>
    </message>
    <message>
        <source>Picture of the paper</source>
        <translation>書面の画像</translation>
    </message>
    <message>
        <source>%1 is in the books.</source>
        <translation>%1を記帳しました。</translation>
    </message>
    <message>
        <source>%1 new, %2 seen before</source>
        <translation>新規 %1件、既出 %2件</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>%1 rows, %2</source>
        <translation>%1行、%2</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>記載どおり</translation>
    </message>
    <message>
        <source>Stated: %1, %2</source>
        <translation>記載 %1件、%2</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>うまくいきませんでした。</translation>
    </message>
    <message>
        <source>Save the picture …</source>
        <translation>画像の保存 …</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>画像を保存しました。</translation>
    </message>
</context>
<context>
    <name>keshikomi::ExceptionForm</name>
    <message>
        <source>Allow an exception …</source>
        <translation>例外を許可 …</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Who may post</source>
        <translation>記帳できる人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Type a month as 2026-11.</source>
        <translation>月は 2026-11 のように入力してください。</translation>
    </message>
    <message>
        <source>%1 could post into %2, which is closed, until %3. Press again to allow it.</source>
        <translation>%1 は締めた %2 に %3 まで記帳できるようになります。許可するにはもう一度押してください。</translation>
    </message>
    <message>
        <source>%1 may post into %2 until %3.</source>
        <translation>%1 は %2 に %3 まで記帳できます。</translation>
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
    <name>keshikomi::FreshnessStrip</name>
    <message>
        <source>Never</source>
        <translation>受信なし</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>Missing since %1</source>
        <translation>%1から未着</translation>
    </message>
    <message>
        <source>How fresh each source is</source>
        <translation>経路ごとの最終受信</translation>
    </message>
    <message>
        <source>How often %1 is expected</source>
        <translation>%1 を受け取る間隔</translation>
    </message>
    <message>
        <source>How often it is expected</source>
        <translation>受け取る間隔</translation>
    </message>
</context>
<context>
    <name>keshikomi::HelpPane</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>この画面のキー</translation>
    </message>
    <message>
        <source>Keys everywhere</source>
        <translation>共通のキー</translation>
    </message>
    <message>
        <source>In every list: arrows move, Enter opens, Shift picks several, a press on a title sorts, titles can be dragged.</source>
        <translation>一覧では、矢印キーで移動、Enter で開く、Shift で複数選択。見出しを押すと並べ替え、ドラッグで列を動かせます。</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>ヘルプを閉じる</translation>
    </message>
</context>
<context>
    <name>keshikomi::HolidaysWindow</name>
    <message>
        <source>Holidays</source>
        <translation>祝日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>祝日</translation>
    </message>
    <message>
        <source>Holidays of the year</source>
        <translation>その年の祝日</translation>
    </message>
    <message>
        <source>Look at a newer list …</source>
        <translation>新しい一覧を確認 …</translation>
    </message>
    <message>
        <source>Take the list in</source>
        <translation>この一覧を取り込む</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Payouts, debits and due days go by these days and by the banks' days off at the end of the year. The Cabinet Office publishes the list (syukujitsu.csv) each February.</source>
        <translation>支払日、振替日、期限は、これらの日と年末年始の銀行休業日をもとに決まります。内閣府が毎年2月に一覧（syukujitsu.csv）を公表します。</translation>
    </message>
    <message>
        <source>Nothing is known of the holidays of this year.</source>
        <translation>この年の祝日はわかりません。</translation>
    </message>
    <message>
        <source>List of the Cabinet Office</source>
        <translation>内閣府の一覧</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>The list holds from now on.</source>
        <translation>この一覧を適用しました。</translation>
    </message>
    <message>
        <source>new: %1 %2</source>
        <translation>追加：%1 %2</translation>
    </message>
    <message>
        <source>gone: %1 %2</source>
        <translation>削除：%1 %2</translation>
    </message>
    <message>
        <source>%1 has the holidays from %2 to %3.</source>
        <translation>%1 には %2 から %3 までの祝日があります。</translation>
    </message>
    <message>
        <source>From today on nothing changes.</source>
        <translation>今日以降の祝日は変わりません。</translation>
    </message>
    <message>
        <source>that day itself</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>Bank day for</source>
        <translation>銀行営業日を調べる日</translation>
    </message>
    <message>
        <source>Bank days after it</source>
        <translation>その日からの営業日数</translation>
    </message>
    <message>
        <source>%1 is a bank day.</source>
        <translation>%1 は銀行営業日です。</translation>
    </message>
    <message numerus="yes">
        <source>%n bank day(s) after %1: %2.</source>
        <translation>
            <numerusform>%1 の %n 営業日後は %2 です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no bank day. The next one is %2, the one before %3.</source>
        <translation>%1 は銀行の休業日です。翌営業日は %2、前営業日は %3 です。</translation>
    </message>
</context>
<context>
    <name>keshikomi::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>取込</translation>
    </message>
    <message>
        <source>To clearing</source>
        <translation>消込へ</translation>
    </message>
    <message>
        <source>Drop files here, or press to choose</source>
        <translation>ここにファイルを落とす、または押して選ぶ</translation>
    </message>
    <message>
        <source>Bank transfers and store receipts, any number at once</source>
        <translation>全銀の振込入金・コンビニの収納、何件でも一度に</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新しい</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>取込済み</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読めない</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>確報・入金</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>速報</translation>
    </message>
    <message>
        <source>Files dropped now</source>
        <translation>今回のファイル</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) today</source>
        <translation>
            <numerusform>今日 %nファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a file to see what it brought.</source>
        <translation>ファイルを選ぶと内容が表示されます。</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>取込 %1</translation>
    </message>
    <message>
        <source>Undo this import?</source>
        <translation>この取込を取り消しますか</translation>
    </message>
    <message>
        <source>Import %1 undone</source>
        <translation>取込 %1 を取り消しました</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) left the books</source>
        <translation>
            <numerusform>入金 %n件を帳簿から外しました</numerusform>
        </translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>届いたもの</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Nothing has arrived yet.</source>
        <translation>まだ何も届いていません。</translation>
    </message>
    <message>
        <source>Show the lines …</source>
        <translation>元データの表示 …</translation>
    </message>
    <message>
        <source>Import %1, %2</source>
        <translation>取込 %1、%2</translation>
    </message>
    <message>
        <source>Paper and fax …</source>
        <translation>書面・ファクス …</translation>
    </message>
    <message>
        <source>Watched folders …</source>
        <translation>監視フォルダー …</translation>
    </message>
    <message>
        <source>Column maps …</source>
        <translation>列の対応…</translation>
    </message>
    <message>
        <source>No line to a bank or an agency is connected.</source>
        <translation>銀行や代行会社との回線は接続されていません。</translation>
    </message>
    <message>
        <source>This import is undone already.</source>
        <translation>この取込は取り消し済みです。</translation>
    </message>
    <message>
        <source>Choose an import first.</source>
        <translation>先に取込を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) of %1 came back to the books</source>
        <translation>
            <numerusform>入金%n件 %1が帳簿に戻りました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keshikomi::ImportResult</name>
    <message>
        <source>Not imported</source>
        <translation>取り込めません</translation>
    </message>
    <message>
        <source>Imported without the bad rows</source>
        <translation>読めない行を除いて取込</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>取込済み</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>取り込みました</translation>
    </message>
    <message>
        <source>Import the good rows</source>
        <translation>読めた行だけ取り込む</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>New amounts</source>
        <translation>新しい金額</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新しい</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読めない</translation>
    </message>
    <message>
        <source>For a person</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Rows with problems</source>
        <translation>問題のある行</translation>
    </message>
    <message>
        <source>final %1</source>
        <translation>確報・入金 %1</translation>
    </message>
    <message>
        <source>provisional %1</source>
        <translation>速報 %1</translation>
    </message>
    <message>
        <source>cancelled %1</source>
        <translation>取消 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were in import %1, %2</source>
        <translation>
            <numerusform>%n行は取込 %1(%2)と同じ行です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait for another notice</source>
        <translation>
            <numerusform>%n行は次の通知を待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Odd, kept</source>
        <translation>注意(取込)</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Say how it is read …</source>
        <translation>読み方を指定…</translation>
    </message>
    <message>
        <source>Book as further payments</source>
        <translation>別の入金として取り込む</translation>
    </message>
    <message numerus="yes">
        <source>The same payer or slip, day and amount as in %n row(s) was told before. Ask the agency or the bank whether they were paid once more; until then they wait.</source>
        <translation>
            <numerusform>%n行は、依頼人または払込票・日付・金額がすでにある行と同じです。二重に支払われたかを代行会社または銀行に確認してください。それまで保留します。</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>待ち %1</translation>
    </message>
    <message>
        <source>seen before %1</source>
        <translation>取込済み %1</translation>
    </message>
    <message>
        <source>Book only the chosen row</source>
        <translation>選んだ行だけ取り込む</translation>
    </message>
    <message>
        <source>Told before</source>
        <translation>既出</translation>
    </message>
    <message>
        <source>%1, %2 on %3: paid once or twice?</source>
        <translation>%1、%2、%3：支払いは1回ですか、2回ですか</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are only compared: another source books this agreement</source>
        <translation>
            <numerusform>%n行は照合のみです。この契約は別の経路で記帳しています</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 on %3: a payment of its own?</source>
        <translation>%1、%2、%3：別の入金ですか</translation>
    </message>
    <message>
        <source>No transfer</source>
        <translation>振込以外</translation>
    </message>
    <message numerus="yes">
        <source>No transfer in %n row(s): notices of transfers book this account. Say what is a payment of its own; until then nothing of it is booked.</source>
        <translation>
            <numerusform>%n行は振込以外の入金です。この口座は振込の通知で記帳しているため、別の入金として記帳する行を選んでください。それまでは保留します。</numerusform>
        </translation>
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
    <message>
        <source>Running work</source>
        <translation>実行中の処理</translation>
    </message>
</context>
<context>
    <name>keshikomi::JournalFilesWindow</name>
    <message>
        <source>Journals that went out</source>
        <translation>出力した仕訳</translation>
    </message>
    <message>
        <source>The same file again …</source>
        <translation>同じファイルを再作成…</translation>
    </message>
    <message>
        <source>Each posting goes out once. A file that got lost is written again as it was.</source>
        <translation>仕訳は一度だけ出力します。なくしたファイルは、同じ内容で再作成できます。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Went out on</source>
        <translation>出力日</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Accounting program</source>
        <translation>会計ソフト</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>仕訳数</translation>
    </message>
    <message>
        <source>No journal went out yet.</source>
        <translation>出力した仕訳はまだありません。</translation>
    </message>
    <message>
        <source>The same file again</source>
        <translation>同じファイルの再作成</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) were written again.</source>
        <translation>
            <numerusform>仕訳%n件を再作成しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keshikomi::JournalPanel</name>
    <message>
        <source>Accounting program</source>
        <translation>会計ソフト</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>仕訳を出力</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>Export the journal of %1</source>
        <translation>%1の仕訳を出力</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation>%1（自社）</translation>
    </message>
</context>
<context>
    <name>keshikomi::JournalWishForm</name>
    <message>
        <source>Profile of your own …</source>
        <translation>自社のプロファイル …</translation>
    </message>
    <message>
        <source>as the program wants it</source>
        <translation>会計ソフトの標準</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Empty: everything that did not go out yet.</source>
        <translation>空欄：未出力のすべての仕訳です。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>期間の末日が初日より前です。</translation>
    </message>
    <message>
        <source>Profile of your own</source>
        <translation>自社のプロファイル</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>プロファイル (*.json)</translation>
    </message>
</context>
<context>
    <name>keshikomi::KeptView</name>
    <message>
        <source>What is kept</source>
        <translation>差引条件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>適用日</translation>
    </message>
    <message>
        <source>Of each receipt</source>
        <translation>収納1件ごと</translation>
    </message>
    <message>
        <source>Of the money</source>
        <translation>収納額の割合</translation>
    </message>
    <message>
        <source>Of each payout</source>
        <translation>振込1回ごと</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>印紙代</translation>
    </message>
    <message>
        <source>Paid after</source>
        <translation>支払いまで</translation>
    </message>
    <message>
        <source>Keep the stamp duty of receipts, too</source>
        <translation>領収書の印紙代も差し引く</translation>
    </message>
    <message>
        <source>Keep this from that day on</source>
        <translation>この条件を適用</translation>
    </message>
    <message>
        <source>Nobody has said yet what is kept of this tenant's money.</source>
        <translation>このテナントの差引条件はまだ決まっていません。</translation>
    </message>
    <message>
        <source>What is kept, tax included</source>
        <translation>差し引く金額（税込）</translation>
    </message>
    <message>
        <source>Yen; empty: nothing.</source>
        <translation>円。空欄は0円です。</translation>
    </message>
    <message>
        <source>Percent, as 1.5; empty: nothing.</source>
        <translation>1.5 のように％で。空欄は0％です。</translation>
    </message>
    <message>
        <source>Days after the period; then the next bank day.</source>
        <translation>期間の末日からの日数です。休日は翌銀行営業日です。</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1（現在）</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>差し引く</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>差し引かない</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no percentage.</source>
        <translation>割合として読めません。</translation>
    </message>
    <message>
        <source>This is no number of days.</source>
        <translation>日数として読めません。</translation>
    </message>
    <message>
        <source>What is kept of this tenant's money is set.</source>
        <translation>このテナントの差引条件を決めました。</translation>
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
        <translation>引渡し：%1</translation>
    </message>
</context>
<context>
    <name>keshikomi::LineExplanation</name>
    <message>
        <source>Select a line to see what became of it and why.</source>
        <translation>行を選ぶと、どう処理されたか、その理由を表示します。</translation>
    </message>
    <message>
        <source>It is not booked: %1.</source>
        <translation>記帳していません（%1）。</translation>
    </message>
    <message>
        <source>It brought no money: %1.</source>
        <translation>入金はありません（%1）。</translation>
    </message>
    <message>
        <source>It was taken out of the books with its import.</source>
        <translation>取込の取消により、記帳から外しました。</translation>
    </message>
    <message>
        <source>It was booked as it came.</source>
        <translation>届いたとおりに記帳しました。</translation>
    </message>
    <message>
        <source>It speaks of no payment in the books.</source>
        <translation>対応する入金は帳簿にありません。</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>入金日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>What each pass made of it</source>
        <translation>各照合段階の判断</translation>
    </message>
    <message>
        <source>Why it is not cleared alone</source>
        <translation>自動消込にならない理由</translation>
    </message>
    <message>
        <source>What it cleared</source>
        <translation>消し込んだ請求</translation>
    </message>
    <message>
        <source>Undone since.</source>
        <translation>その後取り消しました。</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation>%1が決定しました。</translation>
    </message>
    <message>
        <source>What the next run clears</source>
        <translation>次の自動消込の対象</translation>
    </message>
    <message>
        <source>What it could clear</source>
        <translation>消込の候補</translation>
    </message>
</context>
<context>
    <name>keshikomi::LineRow</name>
    <message>
        <source>Work or part</source>
        <translation>作業・部品</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>a cell of a work order, for screen readers: %1 its title, %2 number of the line</extracomment>
        <translation>%1、%2行目</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>%1行目を削除</translation>
    </message>
    <message>
        <source>A line has no name.</source>
        <translation>名称のない行があります。</translation>
    </message>
    <message>
        <source>“%1” is not a quantity.</source>
        <translation>「%1」は数量として読めません。</translation>
    </message>
    <message>
        <source>“%1” is not a price.</source>
        <translation>「%1」は単価として読めません。</translation>
    </message>
    <message>
        <source>“%1” has no amount.</source>
        <translation>「%1」の金額がありません。</translation>
    </message>
</context>
<context>
    <name>keshikomi::LineRows</name>
    <message>
        <source>Work or part</source>
        <translation>作業・部品</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Before tax</source>
        <translation>金額(税抜)</translation>
    </message>
</context>
<context>
    <name>keshikomi::LinesWindow</name>
    <message>
        <source>Lines as they came</source>
        <translation>元データの行</translation>
    </message>
    <message>
        <source>%1 lines, %2 wait</source>
        <translation>%1行、うち%2行は保留</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>収納日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Payer or slip</source>
        <translation>支払人・払込票</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>元データ</translation>
    </message>
    <message>
        <source>Everything in it was known from before.</source>
        <translation>すべて既出の内容です。</translation>
    </message>
    <message>
        <source>Save the picture …</source>
        <translation>画像の保存 …</translation>
    </message>
    <message>
        <source>Picture of the paper</source>
        <translation>書面の画像</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>画像を保存しました。</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>できませんでした。</translation>
    </message>
</context>
<context>
    <name>keshikomi::LinksWindow</name>
    <message>
        <source>Payment links and SMS</source>
        <translation>決済リンクと SMS</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Hosts of payment pages</source>
        <translation>決済ページのホスト</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Remove the host …</source>
        <translation>ホストを外す …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Only links to these hosts are printed or shown as QR. Connecting to the collection service adds its own.</source>
        <translation>印刷や QR 表示ができるのは、これらのホストへのリンクだけです。収納センターに接続すると、そのホストが加わります。</translation>
    </message>
    <message>
        <source>No host is allowed: nothing with a payment link can be printed.</source>
        <translation>許可したホストがありません。決済リンクのある帳票は印刷できません。</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>追加するホスト</translation>
    </message>
    <message>
        <source>SMS that ask for money</source>
        <translation>請求の SMS</translation>
    </message>
    <message>
        <source>The notice to customers (Sheets …, SMS notice) names both, so that they can tell a true SMS from a false one.</source>
        <translation>お客様へのお知らせ (「帳票 …」の SMS 案内) に両方を記載します。お客様はそれで本物の SMS を見分けられます。</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Number or name they come from.</source>
        <translation>SMS の送信元の番号または名称です。</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>リンク先</translation>
    </message>
    <message>
        <source>%1 is allowed.</source>
        <translation>%1 を許可しました。</translation>
    </message>
    <message>
        <source>Press again to remove %1.</source>
        <translation>もう一度押すと %1 を外します。</translation>
    </message>
    <message>
        <source>Slips and QR with its links are not made any more.</source>
        <translation>今後、このホストへのリンクがある払込票と QR は作成しません。</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 を外しました。</translation>
    </message>
    <message>
        <source>The sender is saved.</source>
        <translation>送信元を保存しました。</translation>
    </message>
</context>
<context>
    <name>keshikomi::ListFile</name>
    <message>
        <source>The records could not be read.</source>
        <translation>データを読み取れませんでした。</translation>
    </message>
</context>
<context>
    <name>keshikomi::ListKit</name>
    <message>
        <source>Choose the columns</source>
        <translation>列の選択</translation>
    </message>
    <message>
        <source>The usual columns and order</source>
        <translation>列と順序を元に戻す</translation>
    </message>
    <message>
        <source>Too many rows to copy.</source>
        <translation>行が多すぎてコピーできません。</translation>
    </message>
    <message>
        <source>Up to %1 rows can be copied; a whole list can be saved as a file.</source>
        <translation>コピーは %1 行までです。一覧全体はファイルに出力できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied with their titles</source>
        <translation>
            <numerusform>見出し付きで %n 行をコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>出力：%1</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved</source>
        <translation>
            <numerusform>%n 行を出力しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>ファイルを書けませんでした。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>出力を中止しました。</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>ファイルは作られていません。</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel ブック (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>keshikomi::ListWorkbook</name>
    <message>
        <source>The workbook could not be made.</source>
        <translation>ブックを作成できませんでした。</translation>
    </message>
    <message>
        <source>A sheet holds %1 rows: save the list as CSV.</source>
        <translation>1シートは %1行までです。CSV で保存してください。</translation>
    </message>
</context>
<context>
    <name>keshikomi::MandatesView</name>
    <message>
        <source>The bank has confirmed it</source>
        <translation>銀行での登録が済んでいる</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>口座振替の登録</translation>
    </message>
    <message>
        <source>Register the account</source>
        <translation>口座を登録</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>End …</source>
        <translation>終了…</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新しい口座</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Payer number</source>
        <translation>顧客番号（振替）</translation>
    </message>
    <message>
        <source>the customer's number</source>
        <translation>顧客番号と同じ</translation>
    </message>
    <message>
        <source>No account is registered for direct debit.</source>
        <translation>口座振替の登録はありません。</translation>
    </message>
    <message>
        <source>The account was registered.</source>
        <translation>口座を登録しました。</translation>
    </message>
    <message>
        <source>The mandate of %1 would end for good.</source>
        <translation>%1 の口座振替の登録を終了します。元には戻せません。</translation>
    </message>
    <message>
        <source>Press it once more to do it.</source>
        <translation>実行するには、もう一度押してください。</translation>
    </message>
    <message>
        <source>The mandate is now: %1.</source>
        <translation>口座振替の登録を「%1」にしました。</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Ended ones too</source>
        <translation>終了分も表示</translation>
    </message>
</context>
<context>
    <name>keshikomi::MapColumnsStep</name>
    <message>
        <source>With the year or the era</source>
        <translation>西暦または元号つき</translation>
    </message>
    <message>
        <source>Six digits of the era</source>
        <translation>和暦の6桁</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>出金</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>2026/8/5, 令和8年8月5日, R8.8.5; or 080805.</source>
        <translation>2026/8/5、令和8年8月5日、R8.8.5。または 080805。</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>マイナス</translation>
    </message>
    <message>
        <source>What −500, △500 or (500) means.</source>
        <translation>−500、△500、(500) の意味です。</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合計行</translation>
    </message>
    <message>
        <source>Rows that begin so are sums and no receipts; parted by 、</source>
        <translation>この語で始まる行は合計とみなします。「、」で区切ります。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>内容の例</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>What the column %1 says</source>
        <translation>列「%1」の意味</translation>
    </message>
</context>
<context>
    <name>keshikomi::MapDraft</name>
    <message>
        <source>Day of receipt</source>
        <translation>入金日</translation>
    </message>
    <message>
        <source>Time of receipt</source>
        <translation>入金時刻</translation>
    </message>
    <message>
        <source>Value day</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>Payout day</source>
        <translation>振込予定日</translation>
    </message>
    <message>
        <source>Amount, in and out by its sign</source>
        <translation>金額（符号で入出金）</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>出金</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>振込依頼人</translation>
    </message>
    <message>
        <source>Slip number</source>
        <translation>伝票番号</translation>
    </message>
    <message>
        <source>Barcode, 44 digits</source>
        <translation>バーコード（44桁）</translation>
    </message>
    <message>
        <source>Remitter code</source>
        <translation>振込依頼人コード</translation>
    </message>
    <message>
        <source>Bank of the payer</source>
        <translation>仕向銀行</translation>
    </message>
    <message>
        <source>Branch of the payer</source>
        <translation>仕向支店</translation>
    </message>
    <message>
        <source>EDI information</source>
        <translation>EDI情報</translation>
    </message>
    <message>
        <source>Inquiry number</source>
        <translation>照会番号</translation>
    </message>
    <message>
        <source>Provisional, final or cancelled</source>
        <translation>速報・確報・取消の別</translation>
    </message>
    <message>
        <source>– not read</source>
        <translation>– 使わない</translation>
    </message>
    <message>
        <source>“%1” is chosen for more than one column.</source>
        <translation>「%1」が複数の列に指定されています。</translation>
    </message>
    <message>
        <source>Say which column has the day of receipt.</source>
        <translation>入金日の列を指定してください。</translation>
    </message>
    <message>
        <source>Say which one column has the money that came in.</source>
        <translation>入金額の列を一つ指定してください。</translation>
    </message>
    <message>
        <source>Where money out has its own column, choose “Money in” for the other one.</source>
        <translation>出金の列が別にある場合は、もう一方を「入金」にしてください。</translation>
    </message>
</context>
<context>
    <name>keshikomi::MapFileStep</name>
    <message>
        <source>First lines of the file</source>
        <translation>ファイルの先頭</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>自動判別</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>読み飛ばし</translation>
    </message>
    <message>
        <source>Rows at the top where no header is looked for.</source>
        <translation>先頭のこの行数には見出しを探しません。</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>見出し行</translation>
    </message>
    <message>
        <source>The row with the columns' names: press it on the right.</source>
        <translation>列名の行です。右の一覧で選べます。</translation>
    </message>
    <message>
        <source>The file has no lines that can be read so.</source>
        <translation>この読み方で読める行がありません。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>keshikomi::MapNameStep</name>
    <message>
        <source>Receipts of</source>
        <translation>入金元</translation>
    </message>
    <message>
        <source>The bank or the agency this money comes through.</source>
        <translation>この入金が届く銀行または収納代行の契約です。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The next file with the same header row is read by this map by itself.</source>
        <translation>次から同じ見出し行のファイルは自動で読みます。</translation>
    </message>
    <message>
        <source>There is no agreement with a bank or an agency yet.</source>
        <translation>銀行または収納代行の契約がまだありません。</translation>
    </message>
    <message>
        <source>Give the column map a name.</source>
        <translation>列の対応に名前を付けてください。</translation>
    </message>
    <message>
        <source>Another column map has this name.</source>
        <translation>同じ名前の列の対応があります。</translation>
    </message>
    <message>
        <source>Receipts of %1 need a column with the slip number or the barcode.</source>
        <translation>%1の入金には、伝票番号またはバーコードの列が必要です。</translation>
    </message>
    <message>
        <source>events of the connected service</source>
        <translation>接続先サービスの通知</translation>
    </message>
    <message>
        <source>Only compared: this agreement is booked from another source (%1). Files read by this map are held against it; nothing of them is booked.</source>
        <translation>照合のみ：この契約は別の経路（%1）で記帳しています。この列の対応で読むファイルは照合にだけ使い、記帳はしません。</translation>
    </message>
</context>
<context>
    <name>keshikomi::MapTrialStep</name>
    <message>
        <source>First receipts</source>
        <translation>先頭の入金</translation>
    </message>
    <message>
        <source>What is wrong or odd</source>
        <translation>読めない行・注意</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>振込依頼人</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>銀行</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>No row of the file is a receipt.</source>
        <translation>入金の行がありません。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Nothing: every row reads.</source>
        <translation>ありません。すべての行を読めました。</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>読み取り中</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not read</source>
        <translation>
            <numerusform>%n行が読めません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>入金 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all; %2 other rows: money out and totals</source>
        <translation>合計 %1、出金・合計行など %2行</translation>
    </message>
    <message>
        <source>Nothing. Passed over: %1 rows with money out, totals or remarks.</source>
        <translation>ありません。出金・合計・備考の %1 行は読み飛ばしました。</translation>
    </message>
</context>
<context>
    <name>keshikomi::MapWizard</name>
    <message>
        <source>How %1 is read</source>
        <translation>%1 の読み方</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>text and header row</source>
        <translation>文字コードと見出し行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>what each one says</source>
        <translation>それぞれの意味</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>入金元</translation>
    </message>
    <message>
        <source>agreement and name</source>
        <translation>契約と名前</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>the first receipts</source>
        <translation>読み取り結果</translation>
    </message>
    <message>
        <source>Save and take the file in</source>
        <translation>保存して取り込む</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Choose the row with the names of the columns.</source>
        <translation>列名の行を選んでください。</translation>
    </message>
    <message>
        <source>The header row is among the rows that are left out.</source>
        <translation>見出し行が読み飛ばす行に入っています。</translation>
    </message>
</context>
<context>
    <name>keshikomi::MapsWindow</name>
    <message>
        <source>by itself</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>when chosen</source>
        <translation>指定時のみ</translation>
    </message>
    <message>
        <source>Column maps</source>
        <translation>列の対応</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Receipts of</source>
        <translation>入金元</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reads files</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>No column map yet. Take a file in that is not recognised, and say how it is read.</source>
        <translation>列の対応はまだありません。認識されないファイルを取り込み、読み方を指定してください。</translation>
    </message>
    <message>
        <source>New name of the column map</source>
        <translation>列の対応の新しい名前</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation>名前を「%1」に変更しました。</translation>
    </message>
    <message>
        <source>Files of %1 will not be recognised any more. Press again to remove it.</source>
        <translation>「%1」のファイルを認識しなくなります。もう一度押すと削除します。</translation>
    </message>
    <message>
        <source>What was taken in by it stays.</source>
        <translation>取込済みのデータは残ります。</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
</context>
<context>
    <name>keshikomi::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>知らせを閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the message before this one</source>
        <translation>1 つ前のメッセージを表示します</translation>
    </message>
</context>
<context>
    <name>keshikomi::MessageWindow</name>
    <message>
        <source>Message on sheets</source>
        <translation>帳票のお知らせ</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>画像を選択 …</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>No message any more …</source>
        <translation>お知らせを終了 …</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>帳票</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>About 200 characters.</source>
        <translation>200 字程度です。</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>差し込み</translation>
    </message>
    <message>
        <source>Put where the cursor is; each customer's sheet shows its own.</source>
        <translation>カーソルの位置に入ります。帳票ではお客様ごとの内容になります。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>PNG or JPEG up to 200 kB; printed grey.</source>
        <translation>200 kB までの PNG または JPEG。グレーで印刷します。</translation>
    </message>
    <message>
        <source>Under the picture</source>
        <translation>画像の説明</translation>
    </message>
    <message>
        <source>Number of the coupon</source>
        <translation>クーポン番号</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Needed with a coupon or a picture. Afterwards the message is not printed.</source>
        <translation>クーポンか画像があるときは必要です。翌日から印刷しません。</translation>
    </message>
    <message>
        <source>Choose a word …</source>
        <translation>項目を選択 …</translation>
    </message>
    <message>
        <source>Picture of the message</source>
        <translation>お知らせの画像</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>画像 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The message is saved.</source>
        <translation>お知らせを保存しました。</translation>
    </message>
    <message>
        <source>Press again to end the message.</source>
        <translation>もう一度押すとお知らせを終了します。</translation>
    </message>
    <message>
        <source>There is no message any more.</source>
        <translation>お知らせを終了しました。</translation>
    </message>
</context>
<context>
    <name>keshikomi::MonthPanel</name>
    <message>
        <source>in order</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>説明済み</translation>
    </message>
    <message>
        <source>open</source>
        <translation>要説明</translation>
    </message>
    <message>
        <source>Month-end checklist</source>
        <translation>月末確認</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Close the month …</source>
        <translation>この月を締める …</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>あるべき値</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>帳簿の額</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Type a month as 2026-11.</source>
        <translation>月を 2026-11 の形で入力してください。</translation>
    </message>
    <message>
        <source>Why the selected point is as it is</source>
        <translation>選んだ点がそうなっている理由</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>説明する</translation>
    </message>
    <message>
        <source>Every point of %1 is in order or explained. Press again to close the month.</source>
        <translation>%1 の点はすべて問題なし、または説明済みです。もう一度押すと月を締めます。</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 を締めました。</translation>
    </message>
    <message>
        <source>Select the point you want to explain.</source>
        <translation>説明する点を選んでください。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>There is nothing to explain: %1</source>
        <translation>説明は不要です：%1</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>自動</translation>
    </message>
    <message numerus="yes">
        <source>Before the month can be closed, explain %n point(s):</source>
        <translation>
            <numerusform>月を締める前に、説明が必要な項目が %n 件あります：</numerusform>
        </translation>
    </message>
    <message>
        <source>At closing %1. %2</source>
        <extracomment>%1 a count and an amount, %2 what a person said of them</extracomment>
        <translation>締め時 %1。%2</translation>
    </message>
    <message>
        <source>%1 was closed by %2, %3.</source>
        <translation>%1 は %2 が締めました（%3）。</translation>
    </message>
    <message>
        <source>It was closed together with %1.</source>
        <translation>%1 の締めと同時に締まりました。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) have changed since, by what came or was cancelled late.</source>
        <translation>
            <numerusform>%n件の項目が、締め後に届いた入金や取消で変わっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変動あり</translation>
    </message>
</context>
<context>
    <name>keshikomi::OfferCards</name>
    <message>
        <source>found by search</source>
        <translation>検索で見つけた請求</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
</context>
<context>
    <name>keshikomi::OrderDetails</name>
    <message>
        <source>Choose a work order to see it here.</source>
        <translation>作業を選ぶと、ここに表示します。</translation>
    </message>
    <message>
        <source>New work order</source>
        <translation>新しい作業</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>顧客は未選択</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>カナ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未収</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>入力のしかた</translation>
    </message>
    <message>
        <source>Enter goes to the next field. An empty line ends the lines. F12 saves, makes the bill and opens the payment.</source>
        <translation>Enterで次の項目へ進みます。空の行でEnterを押すと明細を終えます。F12で保存・請求し、支払いを開きます。</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車両</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>引渡し</translation>
    </message>
    <message>
        <source>Work order %1</source>
        <translation>作業 %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>消込済み</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Issue the bill</source>
        <translation>請求を発行</translation>
    </message>
    <message>
        <source>To the payment</source>
        <translation>支払いへ</translation>
    </message>
    <message>
        <source>Payment slip</source>
        <translation>払込票</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>作業完了日</translation>
    </message>
    <message>
        <source>Completion report …</source>
        <translation>作業完了書…</translation>
    </message>
</context>
<context>
    <name>keshikomi::OrderForm</name>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>カナ</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>敬称</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
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
        <source>As the bank writes it</source>
        <translation>銀行の表記どおり</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車種</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>ナンバー</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受付日</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>支払期限</translation>
    </message>
    <message>
        <source>Inspection, tyres, repair …</source>
        <translation>車検・タイヤ・修理 など</translation>
    </message>
    <message>
        <source>None in a shop</source>
        <translation>なければ空欄</translation>
    </message>
    <message>
        <source>Work and parts</source>
        <translation>作業・部品</translation>
    </message>
    <message>
        <source>Statutory costs</source>
        <translation>法定費用</translation>
    </message>
    <message>
        <source>Paid for the customer: weight tax, liability insurance, stamps. Never taxed.</source>
        <translation>お客様に代わって納めるもの：重量税・自賠責・印紙。課税しません。</translation>
    </message>
    <message>
        <source>Save and bill</source>
        <translation>保存して請求</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧へ戻る</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>入力を消す</translation>
    </message>
    <message>
        <source>Choose a customer, or make a new one.</source>
        <translation>顧客を選ぶか、新しく登録してください。</translation>
    </message>
    <message>
        <source>Say what the work is.</source>
        <translation>作業の名称を入力してください。</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>日付として読めません。</translation>
    </message>
    <message>
        <source>The total must be at least 1 yen.</source>
        <translation>合計は1円以上にしてください。</translation>
    </message>
</context>
<context>
    <name>keshikomi::OrderTotals</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>keshikomi::OrdersPage</name>
    <message>
        <source>Work orders</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>New work order</source>
        <translation>新しい作業</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未払い</translation>
    </message>
    <message>
        <source>Not billed</source>
        <translation>未請求</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車両</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未収</translation>
    </message>
    <message>
        <source>No work order here.</source>
        <translation>作業はありません。</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>受付の新しい順</translation>
    </message>
    <message numerus="yes">
        <source>%n work order(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>WIP no.</source>
        <translation>作業番号</translation>
    </message>
    <message>
        <source>A form is open. Save it or leave it first.</source>
        <translation>入力中のフォームがあります。先に保存するか閉じてください。</translation>
    </message>
    <message>
        <source>Choose a work order first.</source>
        <translation>先に作業を選んでください。</translation>
    </message>
    <message>
        <source>The work order has no bill yet. Bill it first.</source>
        <translation>この作業にはまだ請求がありません。先に請求してください。</translation>
    </message>
    <message>
        <source>The bill is paid: a slip asks for nothing.</source>
        <translation>支払い済みの請求です。払込票で求める金額はありません。</translation>
    </message>
    <message>
        <source>The work order is billed already.</source>
        <translation>この作業は請求済みです。</translation>
    </message>
    <message>
        <source>The search has not answered yet.</source>
        <translation>検索の結果を待っています。</translation>
    </message>
</context>
<context>
    <name>keshikomi::PageHead</name>
    <message>
        <source>Other pages of this workbench</source>
        <translation>この区分のほかの画面</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>keshikomi::PageView</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>keshikomi::PaperWindow</name>
    <message>
        <source>Save as PDF …</source>
        <translation>PDFで保存 …</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>書類の保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>The paper was saved.</source>
        <translation>書類を保存しました。</translation>
    </message>
</context>
<context>
    <name>keshikomi::PassList</name>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Passes in their order</source>
        <translation>照合段階の順序</translation>
    </message>
</context>
<context>
    <name>keshikomi::PassLooks</name>
    <message>
        <source>Slip or request</source>
        <translation>払込票・決済依頼</translation>
    </message>
    <message>
        <source>Code or number</source>
        <translation>コード・番号</translation>
    </message>
    <message>
        <source>Learned name</source>
        <translation>学習名義</translation>
    </message>
    <message>
        <source>Name and amount</source>
        <translation>名義と金額</translation>
    </message>
    <message>
        <source>Sum of bills</source>
        <translation>請求の合計</translation>
    </message>
    <message>
        <source>Several payments</source>
        <translation>複数入金</translation>
    </message>
    <message>
        <source>Fee or tolerance</source>
        <translation>手数料・許容差額</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>似た名義</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>近い候補</translation>
    </message>
    <message>
        <source>nothing to go by</source>
        <translation>手がかりなし</translation>
    </message>
</context>
<context>
    <name>keshikomi::PayPage</name>
    <message>
        <source>Payment</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>画面で</translation>
    </message>
    <message>
        <source>Payment slip</source>
        <translation>払込票</translation>
    </message>
    <message>
        <source>A4 paper</source>
        <translation>A4 用紙</translation>
    </message>
    <message>
        <source>Hand over all the same</source>
        <translation>それでも引渡し</translation>
    </message>
    <message>
        <source>The payment slip was saved.</source>
        <translation>払込票を保存しました。</translation>
    </message>
    <message>
        <source>No bill is open here. Choose a work order and press F9.</source>
        <translation>請求が選ばれていません。作業を選び、F9を押してください。</translation>
    </message>
    <message>
        <source>To the work orders</source>
        <translation>作業へ</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>支払い方法</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Say to the customer</source>
        <translation>お客様への一言</translation>
    </message>
    <message>
        <source>Never ask for a card number, never write one down.</source>
        <translation>カード番号は聞かない・書かない・見ない</translation>
    </message>
    <message>
        <source>Record the hand-over</source>
        <translation>引渡しを記録</translation>
    </message>
    <message>
        <source>Cancel the QR …</source>
        <translation>QRを取消 …</translation>
    </message>
    <message>
        <source>Cancel the bill …</source>
        <translation>請求を取消 …</translation>
    </message>
    <message>
        <source>“Please scan this QR with your phone's camera, check the amount, and enter your card on your own screen.”</source>
        <translation>「お電話のカメラで、こちらのQRを読み取ってください。金額をご確認のうえ、カード番号はお客様の画面でご入力ください。」</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <extracomment>beside the title of the page: %1 bill, %2 customer, %3 open amount</extracomment>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>The customer can no longer pay with this QR.</source>
        <translation>このQRではお支払いできなくなります。</translation>
    </message>
    <message>
        <source>Cancel the QR</source>
        <translation>QRを取消</translation>
    </message>
    <message>
        <source>The QR is cancelled.</source>
        <translation>QRを取り消しました。</translation>
    </message>
    <message>
        <source>The bill is reversed in the books, its QR and slip become void.</source>
        <translation>請求を帳簿で取り消し、QRと払込票を無効にします。</translation>
    </message>
    <message>
        <source>Cancel the bill</source>
        <translation>請求を取消</translation>
    </message>
    <message>
        <source>The bill is cancelled.</source>
        <translation>請求を取り消しました。</translation>
    </message>
    <message>
        <source>This is not paid yet.</source>
        <translation>まだ支払われていません。</translation>
    </message>
    <message>
        <source>Hand it over only to a customer on account.</source>
        <translation>掛けのお客様のときだけ引き渡してください。</translation>
    </message>
    <message>
        <source>The hand-over is recorded.</source>
        <translation>引渡しを記録しました。</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>このパソコンにはプリンターがありません。</translation>
    </message>
    <message>
        <source>Save the slip as PDF and print it elsewhere at 100 %.</source>
        <translation>PDF で保存し、別の場所で 100 % で印刷してください。</translation>
    </message>
    <message>
        <source>The payment slip is on its way to %1.</source>
        <translation>払込票を %1 に送りました。</translation>
    </message>
    <message>
        <source>Open a bill first.</source>
        <translation>先に請求を開いてください。</translation>
    </message>
    <message>
        <source>The bill is paid: nothing is left to ask for.</source>
        <translation>支払い済みの請求です。求める金額はありません。</translation>
    </message>
    <message>
        <source>The bill was cancelled: it asks for nothing.</source>
        <translation>取り消された請求です。求める金額はありません。</translation>
    </message>
    <message>
        <source>There is no QR that can still be paid.</source>
        <translation>支払いできる QR はありません。</translation>
    </message>
    <message>
        <source>It was handed over already.</source>
        <translation>すでに納車を記録しています。</translation>
    </message>
    <message>
        <source>Paid once only, with this slip or by QR: never by both.</source>
        <translation>お支払いは払込票かQRのどちらか一方で、一度だけです。</translation>
    </message>
    <message>
        <source>Press Enter to open what is searched for, or empty the search.</source>
        <translation>Enterで検索した請求を開くか、検索を空にしてください。</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>「%1」に当てはまるものはありません。</translation>
    </message>
    <message>
        <source>%1 is still shown here.</source>
        <translation>表示は%1のままです。</translation>
    </message>
    <message>
        <source>Work order %1 is bill %2.</source>
        <extracomment>%1 and %2 numbers: "100823", "B-100790"</extracomment>
        <translation>WIP番号%1の請求は%2です。</translation>
    </message>
</context>
<context>
    <name>keshikomi::PayersWindow</name>
    <message>
        <source>Payers learned</source>
        <translation>学習した名義</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>忘れる…</translation>
    </message>
    <message>
        <source>Clearing by hand teaches under which name a customer pays. The pass “Learned name” proposes by it.</source>
        <translation>手作業の消込から、顧客がどの名義で支払うかを学習します。照合段階「学習済み名義」がこれを使って提案します。</translation>
    </message>
    <message>
        <source>Payer, customer or bank</source>
        <translation>名義・顧客・銀行</translation>
    </message>
    <message>
        <source>Name of the payer</source>
        <translation>振込名義</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>銀行</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>顧客番号</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認回数</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>Nothing is learned yet.</source>
        <translation>学習した名義はまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>Press again to forget %n payer(s).</source>
        <translation>
            <numerusform>もう一度押すと、%n件の名義を忘れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was cleared by them stays.</source>
        <translation>消込済みの内容はそのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n payer(s) forgotten</source>
        <translation>
            <numerusform>%n件の名義を削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over now</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>How the customer pays …</source>
        <translation>顧客の支払い方 …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Take over from a file …</source>
        <translation>ファイルの取込 …</translation>
    </message>
    <message>
        <source>All payers learned</source>
        <translation>学習した名義のすべて</translation>
    </message>
    <message>
        <source>All payers learned are in the file.</source>
        <translation>学習した名義をすべてファイルに書き出しました。</translation>
    </message>
    <message>
        <source>File with payers</source>
        <translation>名義のファイル</translation>
    </message>
    <message>
        <source>%1 new, %2 known, %3 of customers that are not here</source>
        <translation>新規 %1件、既知 %2件、該当する顧客なし %3件</translation>
    </message>
    <message>
        <source>%1 was read; nothing is taken over yet.</source>
        <translation>%1を読み取りました。まだ取り込んでいません。</translation>
    </message>
    <message>
        <source>%1 is taken over.</source>
        <translation>%1を取り込みました。</translation>
    </message>
</context>
<context>
    <name>keshikomi::PaymentsSide</name>
    <message>
        <source>No candidate</source>
        <translation>候補なし</translation>
    </message>
    <message>
        <source>Clears by itself</source>
        <translation>自動で消込可</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>候補 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>To clear</source>
        <translation>消込待ち</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Payer or number</source>
        <translation>名義・番号</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Open payments</source>
        <translation>未消込の入金</translation>
    </message>
    <message>
        <source>Every payment is cleared.</source>
        <translation>入金はすべて消し込まれています。</translation>
    </message>
    <message>
        <source>Nothing is on hold.</source>
        <translation>保留中の入金はありません。</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>二重払い</translation>
    </message>
</context>
<context>
    <name>keshikomi::PointGuide</name>
    <message>
        <source>Enter the balance</source>
        <translation>残高を入力</translation>
    </message>
    <message>
        <source>Balance in the bank's statement</source>
        <translation>銀行の明細の残高</translation>
    </message>
    <message>
        <source>Stated balance</source>
        <translation>銀行残高</translation>
    </message>
    <message>
        <source>Choose a point to see what it means and what to do about it.</source>
        <translation>項目を選ぶと、その意味と対処のしかたを表示します。</translation>
    </message>
    <message>
        <source>To: %1</source>
        <extracomment>button that opens a page: %1 its name</extracomment>
        <translation>移動：%1</translation>
    </message>
    <message>
        <source>As opening balance</source>
        <translation>期首残高として登録</translation>
    </message>
    <message>
        <source>What the account had before this month began, once.</source>
        <translation>この月の前から口座にあった残高を一度だけ登録します。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠書類</translation>
    </message>
    <message>
        <source>What the books say of this balance at the end of the month, line by line.</source>
        <translation>月末時点のこの残高を、帳簿の明細ごとに示します。</translation>
    </message>
</context>
<context>
    <name>keshikomi::PreviewPanel</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>全幅</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Search in the sheet</source>
        <translation>用紙の中を検索</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>old picture</source>
        <translation>変更前の表示</translation>
    </message>
    <message numerus="yes">
        <source>%1 / %n place(s)</source>
        <extracomment>%1: which of them is looked at</extracomment>
        <translation>
            <numerusform>%1 / %n か所</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keshikomi::PrintJobs</name>
    <message>
        <source>Making sheets</source>
        <translation>帳票を作成中</translation>
    </message>
    <message>
        <source>Making sheets, %1 a minute, %2 min left</source>
        <extracomment>%1 sheets a minute, %2 minutes left</extracomment>
        <translation>帳票を作成中 (毎分 %1 枚、残り約 %2 分)</translation>
    </message>
</context>
<context>
    <name>keshikomi::PrintSetsWindow</name>
    <message>
        <source>Print sets</source>
        <translation>印刷セット</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>セット</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>帳票数</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>帳票</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>部数</translation>
    </message>
    <message>
        <source>Sheets of the set</source>
        <translation>セットの帳票</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>新しいセット</translation>
    </message>
    <message>
        <source>Add the sheet</source>
        <translation>帳票を追加</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove the set …</source>
        <translation>セットを削除 …</translation>
    </message>
    <message>
        <source>A set is made in one job from one bill; it stands under “Sheets …” of each bill.</source>
        <translation>セットは 1 件の請求から一度に作成します。各請求の「帳票 …」に表示されます。</translation>
    </message>
    <message>
        <source>There is no set yet.</source>
        <translation>セットはまだありません。</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>セットの名前</translation>
    </message>
    <message>
        <source>Add the sheets in the order they are printed.</source>
        <translation>印刷する順に帳票を追加してください。</translation>
    </message>
    <message>
        <source>Kind of sheet</source>
        <translation>帳票の種類</translation>
    </message>
    <message>
        <source>Set “%1”</source>
        <translation>セット「%1」</translation>
    </message>
    <message>
        <source>Add a sheet to the set first.</source>
        <translation>先に帳票をセットに追加してください。</translation>
    </message>
    <message>
        <source>The set “%1” is saved.</source>
        <translation>セット「%1」を保存しました。</translation>
    </message>
    <message>
        <source>Press again to remove the set “%1”.</source>
        <translation>もう一度押すとセット「%1」を削除します。</translation>
    </message>
    <message>
        <source>The set “%1” is removed.</source>
        <translation>セット「%1」を削除しました。</translation>
    </message>
</context>
<context>
    <name>keshikomi::PrinterPage</name>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>右へずらす</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へずらす</translation>
    </message>
    <message>
        <source>Sheets with a barcode may be printed here</source>
        <translation>バーコードのある用紙を印刷する</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>試験票を印刷</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未試験</translation>
    </message>
    <message>
        <source>Test slips of this printer</source>
        <translation>このプリンターの読み取り試験</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Bars are made of whole dots of it; the page is never scaled.</source>
        <translation>バーは整数ドットで描かれ、用紙が拡大縮小されることはありません。</translation>
    </message>
    <message>
        <source>Paper source</source>
        <translation>給紙元</translation>
    </message>
    <message>
        <source>If the paper is fed askew.</source>
        <translation>給紙がずれるときの補正です。</translation>
    </message>
    <message>
        <source>Test with a barcode reader</source>
        <translation>バーコードリーダーでの試験</translation>
    </message>
    <message>
        <source>Print a test slip, put the cursor here, and scan its barcode. The result is kept as evidence for the agency.</source>
        <translation>試験票を印刷し、ここにカーソルを置いてバーコードを読み取ってください。結果は収納代行会社への証拠として残ります。</translation>
    </message>
    <message>
        <source>Scan the test slip here</source>
        <translation>試験票をここで読み取り</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>dpi</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>No test slip of this printer was scanned yet.</source>
        <translation>このプリンターの試験はまだありません。</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>このパソコンにはプリンターがありません。</translation>
    </message>
    <message>
        <source>as the printer chooses</source>
        <translation>プリンターに任せる</translation>
    </message>
    <message>
        <source>The test slip is on its way.</source>
        <translation>試験票を送りました。</translation>
    </message>
    <message>
        <source>Scan its barcode.</source>
        <translation>バーコードを読み取ってください。</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Both sides of the paper</source>
        <translation>両面に印刷</translation>
    </message>
    <message>
        <source>how this seat prints each kind of sheet</source>
        <translation>この席での帳票ごとの印刷方法</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>帳票</translation>
    </message>
    <message>
        <source>Payment slip, and all others</source>
        <translation>払込票（その他の帳票も）</translation>
    </message>
    <message>
        <source>From now on it is printed this way.</source>
        <translation>これからはこの設定で印刷します。</translation>
    </message>
    <message>
        <source>no printer</source>
        <translation>プリンターなし</translation>
    </message>
    <message>
        <source>There is no printer to test.</source>
        <translation>試験できるプリンターがありません。</translation>
    </message>
    <message>
        <source>Test slip as PDF …</source>
        <translation>試験票をPDFに保存…</translation>
    </message>
    <message>
        <source>Save the test slip</source>
        <translation>試験票の保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>The test slip was saved.</source>
        <translation>試験票を保存しました。</translation>
    </message>
    <message>
        <source>A PDF proves nothing about a printer: print it at 100 % on the printer it is for, and scan that paper.</source>
        <translation>PDFではプリンターの確認になりません。使うプリンターで倍率100 %で印刷し、その紙を読み取ってください。</translation>
    </message>
    <message>
        <source>This was not printed as chosen here.</source>
        <translation>ここで選んだとおりに印刷されたものではありません。</translation>
    </message>
    <message>
        <source>It is of %1 at %2 dpi.</source>
        <extracomment>what a test slip was printed by: %1 printer, %2 dots per inch</extracomment>
        <translation>%1、%2 dpi のものです。</translation>
    </message>
    <message>
        <source>Connect one and press F5, or save the slips as PDF and print them elsewhere at 100%.</source>
        <translation>プリンターを接続してF5を押すか、払込票をPDFで保存して、ほかのパソコンから100%で印刷してください。</translation>
    </message>
</context>
<context>
    <name>keshikomi::QrSide</name>
    <message>
        <source>Make the QR</source>
        <translation>QRを発行</translation>
    </message>
    <message>
        <source>Customer screen</source>
        <translation>お客様用画面</translation>
    </message>
    <message>
        <source>Payment page of %1</source>
        <translation>%1 のお支払いページ</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有効 %1 まで</translation>
    </message>
    <message>
        <source>The QR is being made</source>
        <translation>QRを発行しています</translation>
    </message>
    <message>
        <source>It appears here as soon as the centre answers.</source>
        <translation>センターから返事があると、ここに表示します。</translation>
    </message>
    <message>
        <source>No QR yet</source>
        <translation>QRは未発行です</translation>
    </message>
    <message>
        <source>The customer pays by card on their own phone.</source>
        <translation>お客様がご自分の電話からカードで支払います。</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>決済完了</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>支払うものはありません</translation>
    </message>
    <message>
        <source>Make the QR all the same</source>
        <translation>それでもQRを作成</translation>
    </message>
    <message>
        <source>A slip is out</source>
        <translation>払込票を渡し済みです</translation>
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
    <name>keshikomi::RefundAccountWindow</name>
    <message>
        <source>Account for refunds</source>
        <translation>返金先口座</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>A refund that was asked for before goes to the account it was asked for with.</source>
        <translation>すでに依頼した返金は、依頼時の口座に送ります。</translation>
    </message>
    <message>
        <source>The account of %1 is saved.</source>
        <translation>%1の返金先口座を保存しました。</translation>
    </message>
</context>
<context>
    <name>keshikomi::RefundBank</name>
    <message>
        <source>The same file again …</source>
        <translation>同じファイルを再作成…</translation>
    </message>
    <message>
        <source>File for the bank</source>
        <translation>銀行へのファイル</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>出金口座</translation>
    </message>
    <message>
        <source>Transfer on</source>
        <translation>振込指定日</translation>
    </message>
    <message>
        <source>Orderer code</source>
        <translation>委託者コード</translation>
    </message>
    <message>
        <source>The 10 digits by which the bank knows the house.</source>
        <translation>銀行との契約にある10桁の番号です。</translation>
    </message>
    <message>
        <source>Write the file …</source>
        <translation>ファイルを作成…</translation>
    </message>
    <message>
        <source>Paid by the bank</source>
        <translation>銀行での支払</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>出金日</translation>
    </message>
    <message>
        <source>Record as paid</source>
        <translation>支払済みにする</translation>
    </message>
    <message>
        <source>There is no agreement with a bank yet.</source>
        <translation>銀行の契約がまだありません。</translation>
    </message>
    <message>
        <source>Type the orderer code: 10 digits, from the contract with the bank.</source>
        <translation>委託者コード（契約にある10桁）を入力してください。</translation>
    </message>
    <message>
        <source>Paid otherwise …</source>
        <translation>銀行以外で返金済み…</translation>
    </message>
</context>
<context>
    <name>keshikomi::RefundOutsideWindow</name>
    <message>
        <source>Paid back otherwise</source>
        <translation>銀行以外での返金</translation>
    </message>
    <message>
        <source>Open payments</source>
        <translation>未消込の入金</translation>
    </message>
    <message>
        <source>It is this customer's money</source>
        <translation>この顧客のお金で間違いない</translation>
    </message>
    <message>
        <source>Record …</source>
        <translation>記録 …</translation>
    </message>
    <message>
        <source>Money that went back at the till or by the card's agency, not by a file for the bank.</source>
        <translation>銀行のファイルによらず、店頭またはカード会社から返したお金を記録します。</translation>
    </message>
    <message>
        <source>Payer, number or amount</source>
        <translation>依頼人名、番号、金額</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Payer or number</source>
        <translation>名義・番号</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>No payment is open.</source>
        <translation>未消込の入金はありません。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Empty: all that is open.</source>
        <translation>空欄：残高のすべて</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>支払日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What went back</source>
        <translation>返したお金</translation>
    </message>
    <message>
        <source>%1: %2 to %3, which was asked for by transfer.</source>
        <translation>%1：%3 様への %2。振込での返金として依頼済みです。</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 open</source>
        <translation>%1（%2、%3）：残高 %4</translation>
    </message>
    <message>
        <source>Choose the payment the money came by.</source>
        <translation>元の入金を選んでください。</translation>
    </message>
    <message>
        <source>Choose the customer.</source>
        <translation>顧客を選んでください。</translation>
    </message>
    <message>
        <source>%1 is recorded: %2 went back to %3.</source>
        <translation>%1 を記録しました。%3 様に %2 を返金済みです。</translation>
    </message>
    <message>
        <source>%1 would be recorded as given back to %2 on %3 (%4). Press again to record it.</source>
        <extracomment>%1 an amount, %2 whose it is, %3 a day, %4 cash or card</extracomment>
        <translation>%2 様に %3 に %1 を返金した（%4）と記録します。もう一度押すと記録します。</translation>
    </message>
    <message>
        <source>%1 is cancelled then, and goes into no file for the bank.</source>
        <translation>%1 は取り消され、銀行のファイルには入りません。</translation>
    </message>
</context>
<context>
    <name>keshikomi::RefundsPage</name>
    <message>
        <source>Refunds</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Account …</source>
        <translation>返金先口座…</translation>
    </message>
    <message>
        <source>Cancel …</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>依頼日</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>依頼者</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>支払日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>No refund waits.</source>
        <translation>処理中の返金はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) written to the bank's file: %1</source>
        <translation>
            <numerusform>返金 %n件（%1）を銀行のファイルに書き出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to approve</source>
        <translation>
            <numerusform>承認待ち %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on its way</source>
        <translation>処理中 %1</translation>
    </message>
    <message>
        <source>Sent back …</source>
        <translation>組戻し…</translation>
    </message>
    <message>
        <source>You asked for this refund: another person must approve it.</source>
        <translation>自分が依頼した返金です。別の人の承認が必要です。</translation>
    </message>
    <message>
        <source>Approve it if the customer is to get this money back.</source>
        <translation>顧客に返してよければ承認してください。</translation>
    </message>
    <message>
        <source>Goes out with the next file for the bank.</source>
        <translation>次の銀行ファイルに入ります。</translation>
    </message>
    <message>
        <source>Is in file %1. Record it as paid when the bank has booked it.</source>
        <translation>ファイル %1 に入っています。銀行で出金されたら支払済みにしてください。</translation>
    </message>
    <message>
        <source>Has left the bank.</source>
        <translation>銀行から出金済みです。</translation>
    </message>
    <message>
        <source>Its money is open again.</source>
        <translation>入金は未消込に戻っています。</translation>
    </message>
    <message>
        <source>The refund was approved.</source>
        <translation>返金を承認しました。</translation>
    </message>
    <message>
        <source>%1 was sent. Press again if the bank sent it back.</source>
        <translation>%1 は送信済みです。銀行から組戻しがあった場合は、もう一度押してください。</translation>
    </message>
    <message>
        <source>Press again to cancel %1.</source>
        <translation>もう一度押すと %1 を取り消します。</translation>
    </message>
    <message>
        <source>The money is then open again on the payment it came from.</source>
        <translation>元の入金が未消込に戻ります。</translation>
    </message>
    <message>
        <source>The refund was cancelled. Its money is open again.</source>
        <translation>返金を取り消しました。入金は未消込に戻りました。</translation>
    </message>
    <message>
        <source>The refund was recorded as paid.</source>
        <translation>支払済みにしました。</translation>
    </message>
    <message>
        <source>You asked for it yourself. Another person must approve it.</source>
        <translation>ご自身が依頼した返金です。別の人の承認が必要です。</translation>
    </message>
    <message>
        <source>Choose a refund that waits for approval.</source>
        <translation>承認待ちの返金を選んでください。</translation>
    </message>
    <message>
        <source>Choose a refund that is not cancelled.</source>
        <translation>取り消されていない返金を選んでください。</translation>
    </message>
    <message>
        <source>Choose a refund that is approved and not paid yet.</source>
        <translation>承認済みで未払いの返金を選んでください。</translation>
    </message>
</context>
<context>
    <name>keshikomi::RemindersWindow</name>
    <message>
        <source>Letters may be sent.</source>
        <translation>督促状を送れます。</translation>
    </message>
    <message>
        <source>No letters now: a payment of it has been reported.</source>
        <translation>入金の知らせがあるため、今は督促状を送れません。</translation>
    </message>
    <message>
        <source>No letters now: a direct debit of it is under way.</source>
        <translation>口座振替の結果待ちのため、今は督促状を送れません。</translation>
    </message>
    <message>
        <source>No letters: its customer is not to get any.</source>
        <translation>督促状を送らないお客様です。</translation>
    </message>
    <message>
        <source>No letters: held back (%1).</source>
        <translation>督促を保留しています（%1）。</translation>
    </message>
    <message>
        <source>Reminders of %1</source>
        <translation>%1 の督促</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>回</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>督促状</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>送付日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>お支払い期限</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷回数</translation>
    </message>
    <message>
        <source>Letters about the bill</source>
        <translation>請求の督促状</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>督促の保留</translation>
    </message>
    <message>
        <source>Letters again</source>
        <translation>督促の再開</translation>
    </message>
    <message>
        <source>No letter was sent about this bill.</source>
        <translation>この請求の督促状はまだありません。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>A dispute, a promise to pay. The bill is not debited either until the letters may be sent again.</source>
        <translation>異議、支払いの約束など。督促を再開するまで、口座振替も行いません。</translation>
    </message>
    <message>
        <source>Letters about %1 are held back.</source>
        <translation>%1 の督促を保留しました。</translation>
    </message>
    <message>
        <source>Until you let them be sent again.</source>
        <translation>再開するまで督促状を送りません。</translation>
    </message>
    <message>
        <source>Letters about %1 may be sent again.</source>
        <translation>%1 の督促を再開しました。</translation>
    </message>
</context>
<context>
    <name>keshikomi::ReportForm</name>
    <message>
        <source>Take a file in …</source>
        <translation>ファイルから取込…</translation>
    </message>
    <message>
        <source>Take the figures in</source>
        <translation>入力した金額で取込</translation>
    </message>
    <message>
        <source>Collected gross</source>
        <translation>収納額</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Fees before tax</source>
        <translation>手数料（税抜）</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>消費税</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>印紙代</translation>
    </message>
    <message>
        <source>Transfer fee before tax</source>
        <translation>振込料（税抜）</translation>
    </message>
    <message>
        <source>Net paid out</source>
        <translation>差引振込額</translation>
    </message>
    <message>
        <source>Column map of the file</source>
        <translation>ファイルの列の対応</translation>
    </message>
    <message>
        <source>by its header row</source>
        <translation>見出し行から選ぶ</translation>
    </message>
    <message>
        <source>Beside (kept back: −)</source>
        <translation>その他（差引は−）</translation>
    </message>
    <message>
        <source>Tasks for late payouts</source>
        <translation>遅れた振込のタスク作成</translation>
    </message>
    <message>
        <source>A task for each payout that did not come in time, once.</source>
        <translation>期日までに入金のない振込ごとに、タスクを一度だけ作成します。</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>その他の項目</translation>
    </message>
    <message>
        <source>Fees are told with tax</source>
        <translation>手数料は税込</translation>
    </message>
    <message>
        <source>Fees without tax</source>
        <translation>非課税の手数料</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>対象期間の初日</translation>
    </message>
    <message>
        <source>Empty: as the cycle has it.</source>
        <translation>空欄：締めの期間のとおりです。</translation>
    </message>
    <message>
        <source>Period until</source>
        <translation>対象期間の末日</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>期間の末日が初日より前です。</translation>
    </message>
</context>
<context>
    <name>keshikomi::RulesMenu</name>
    <message>
        <source>Rules and payers</source>
        <translation>照合と名義</translation>
    </message>
    <message>
        <source>Order of the passes and back-test …</source>
        <translation>照合段階の順序と過去検証…</translation>
    </message>
    <message>
        <source>Payers learned …</source>
        <translation>学習した名義…</translation>
    </message>
    <message>
        <source>Standing numbers …</source>
        <translation>固定番号…</translation>
    </message>
    <message>
        <source>Clearing rules …</source>
        <translation>消込の規則 …</translation>
    </message>
</context>
<context>
    <name>keshikomi::SampleWindow</name>
    <message>
        <source>Sample: %1</source>
        <translation>見本：%1</translation>
    </message>
    <message>
        <source>Invented sheets by this template. They follow the file whenever it is saved.</source>
        <translation>このテンプレートによる架空の帳票です。ファイルを保存するたびに表示を更新します。</translation>
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
    <name>keshikomi::SettingsMenu</name>
    <message>
        <source>Templates of sheets …</source>
        <translation>帳票テンプレート …</translation>
    </message>
    <message>
        <source>Message on sheets …</source>
        <translation>帳票のお知らせ …</translation>
    </message>
    <message>
        <source>Print sets …</source>
        <translation>印刷セット …</translation>
    </message>
    <message>
        <source>Payment links and SMS …</source>
        <translation>決済リンクと SMS …</translation>
    </message>
    <message>
        <source>Sheets, links, shops</source>
        <translation>帳票・リンク・店舗の設定</translation>
    </message>
    <message>
        <source>Shops and companies …</source>
        <translation>店舗と会社 …</translation>
    </message>
    <message>
        <source>Holidays …</source>
        <translation>祝日 …</translation>
    </message>
</context>
<context>
    <name>keshikomi::SettlementPage</name>
    <message>
        <source>Settlement</source>
        <translation>精算</translation>
    </message>
    <message>
        <source>Payouts of the agencies</source>
        <translation>代行会社からの振込</translation>
    </message>
    <message>
        <source>Book the payout</source>
        <translation>振込を記帳</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Payout on</source>
        <translation>振込日</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>代行会社</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>No agency has a fee plan yet. Say by which plan one settles.</source>
        <translation>料金プランを決めた代行会社がまだありません。料金プランを決めてください。</translation>
    </message>
    <message>
        <source>The agency's report</source>
        <translation>代行会社の精算明細</translation>
    </message>
    <message>
        <source>Bank line</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Bank line that brought the payout</source>
        <translation>振込が入った入金</translation>
    </message>
    <message numerus="yes">
        <source>%n payout(s) late</source>
        <translation>
            <numerusform>遅延%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>no payout is late</source>
        <translation>遅延なし</translation>
    </message>
    <message>
        <source>Select a payout to see how it comes about.</source>
        <translation>振込を選ぶと、その内訳を表示します。</translation>
    </message>
    <message>
        <source>Reports (*.csv *.xlsx *.txt)</source>
        <translation>精算明細 (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>The report agrees with the books.</source>
        <translation>精算明細は帳簿と一致しています。</translation>
    </message>
    <message>
        <source>The report is taken in, but something is missing: look at the right.</source>
        <translation>精算明細を取り込みましたが、足りないものがあります。右側を確認してください。</translation>
    </message>
    <message>
        <source>The payout is booked.</source>
        <translation>振込を記帳しました。</translation>
    </message>
    <message>
        <source>The booking was taken back.</source>
        <translation>記帳を取り消しました。</translation>
    </message>
    <message>
        <source>The report was taken back.</source>
        <translation>精算明細の取込を取り消しました。</translation>
    </message>
    <message>
        <source>Tenants …</source>
        <translation>テナント …</translation>
    </message>
    <message>
        <source>Agreements and fees …</source>
        <translation>契約と手数料 …</translation>
    </message>
    <message>
        <source>No transfer of this amount</source>
        <translation>同じ金額の入金がありません</translation>
    </message>
    <message>
        <source>Choose a payout whose report is not here yet.</source>
        <translation>明細がまだない入金予定を選んでください。</translation>
    </message>
    <message>
        <source>Choose a payout with a report and a transfer of the bank of its amount.</source>
        <translation>明細と、同額の銀行入金がある入金予定を選んでください。</translation>
    </message>
    <message>
        <source>Nothing is paid out</source>
        <translation>入金なし</translation>
    </message>
    <message>
        <source>The charges are booked; what is owed stays with the agency.</source>
        <translation>手数料を記帳しました。不足額は代行会社への未払いとして残ります。</translation>
    </message>
    <message>
        <source>%1 of it is from the opening balance.</source>
        <translation>うち%1は期首残高からです。</translation>
    </message>
    <message>
        <source>Every late payout has its task already.</source>
        <translation>遅れた振込のタスクはすべて作成済みです。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) made.</source>
        <translation>
            <numerusform>タスクを%n件作成しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keshikomi::ShadowWindow</name>
    <message>
        <source>Shadow run</source>
        <translation>並行検証</translation>
    </message>
    <message>
        <source>%1 alike, %2 apart, %3 open in both</source>
        <translation>一致 %1 件、相違 %2 件、両方で未消込 %3 件</translation>
    </message>
    <message>
        <source>Old number</source>
        <translation>前システムの番号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Cleared there</source>
        <translation>前システムの消込額</translation>
    </message>
    <message>
        <source>Cleared here</source>
        <translation>本システムの消込額</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>入金日</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>支払人</translation>
    </message>
</context>
<context>
    <name>keshikomi::SheetMenu</name>
    <message>
        <source>Sheets …</source>
        <translation>帳票 …</translation>
    </message>
    <message>
        <source>Of the customer</source>
        <translation>顧客の帳票</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>帳票セット</translation>
    </message>
    <message>
        <source>Open a bill first.</source>
        <translation>先に請求を開いてください。</translation>
    </message>
    <message>
        <source>There is no set yet. Make one in the settings, under print sets.</source>
        <translation>セットがまだありません。設定の「帳票セット」で作成してください。</translation>
    </message>
    <message>
        <source>Several sheets of this bill in one go</source>
        <translation>この請求の帳票をまとめて作成します</translation>
    </message>
    <message>
        <source>No money has come for this bill: there is nothing to give a receipt for.</source>
        <translation>この請求への入金がないため、領収書は作成できません。</translation>
    </message>
</context>
<context>
    <name>keshikomi::SheetWindow</name>
    <message>
        <source>Save as PDF …</source>
        <translation>PDFで保存 …</translation>
    </message>
    <message>
        <source>The sheet was saved.</source>
        <translation>帳票を保存しました。</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>帳票の保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>The sheet was printed.</source>
        <translation>帳票を印刷しました。</translation>
    </message>
    <message>
        <source>This seat has chosen no printer yet.</source>
        <translation>この端末のプリンターがまだ選ばれていません。</translation>
    </message>
    <message>
        <source>Choose it in the settings, or save the sheet as PDF.</source>
        <translation>設定で選ぶか、PDF で保存してください。</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>再発行</translation>
    </message>
    <message>
        <source>A document is printed again as it was. A new issue says what holds today.</source>
        <translation>再印刷は前回と同じ内容です。再発行は今日の内容で発行します。</translation>
    </message>
    <message>
        <source>%1  customer %2</source>
        <extracomment>title of a window: %1 kind of sheet, %2 number of the customer</extracomment>
        <translation>%1　顧客 %2</translation>
    </message>
    <message>
        <source>%1  batch %2</source>
        <extracomment>title of a window: %1 kind of sheet, %2 number of the batch</extracomment>
        <translation>%1　一括印刷 %2</translation>
    </message>
    <message>
        <source>Language: the customer's</source>
        <translation>言語：お客様の希望</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>帳票の言語</translation>
    </message>
    <message>
        <source>Type: the customer's</source>
        <translation>文字：お客様の希望</translation>
    </message>
    <message>
        <source>Usual type</source>
        <translation>普通の文字</translation>
    </message>
    <message>
        <source>Large type (Japanese)</source>
        <translation>大きな文字 (日本語)</translation>
    </message>
    <message>
        <source>Type of the sheet</source>
        <translation>帳票の文字</translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation>再発行</translation>
    </message>
    <message>
        <source>The slip that was issued before can still be paid, too.</source>
        <translation>前に発行した払込票でも、まだお支払いいただけます。</translation>
    </message>
    <message>
        <source>Take it back, or the bill could be paid twice.</source>
        <translation>二重払いにならないよう、前の払込票は回収してください。</translation>
    </message>
    <message>
        <source>Make a new issue</source>
        <translation>再発行</translation>
    </message>
    <message>
        <source>Print all the same</source>
        <translation>このまま印刷</translation>
    </message>
</context>
<context>
    <name>keshikomi::ShopFactsView</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Of this shop alone.</source>
        <translation>この店舗だけの内容です。</translation>
    </message>
    <message>
        <source>Chosen shop</source>
        <translation>選んだ店舗</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>Choose a shop in the list.</source>
        <translation>一覧で店舗を選んでください。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2：%1</translation>
    </message>
    <message numerus="yes">
        <source>A change here is one for all %n shop(s) of the company.</source>
        <translation>
            <numerusform>ここでの変更は、この会社の%n店舗すべてに及びます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The company has no other shop.</source>
        <translation>この会社の店舗はここだけです。</translation>
    </message>
    <message>
        <source>Another company has this name.</source>
        <translation>この名前の会社はほかにあります。</translation>
    </message>
    <message numerus="yes">
        <source>This changes the company for all its %n shop(s). Press again to save it.</source>
        <translation>
            <numerusform>会社の内容が%n店舗すべてで変わります。もう一度押すと保存します。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was handed out already stays as it is.</source>
        <translation>すでに渡した帳票は変わりません。</translation>
    </message>
    <message>
        <source>The facts of %1 are saved.</source>
        <translation>%1 の内容を保存しました。</translation>
    </message>
</context>
<context>
    <name>keshikomi::ShopFields</name>
    <message>
        <source>Its name</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>T and 13 digits; empty: none.</source>
        <translation>Tと数字13桁。なければ空欄にします。</translation>
    </message>
    <message>
        <source>Its name in English</source>
        <translation>会社名（英語）</translation>
    </message>
    <message>
        <source>For English sheets; empty: the Japanese one.</source>
        <translation>英語の用紙に使います。空欄なら日本語のままです。</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>略称</translation>
    </message>
    <message>
        <source>For slips.</source>
        <translation>払込票に使います。</translation>
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
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>営業時間</translation>
    </message>
    <message>
        <source>Shop in English</source>
        <translation>店舗（英語）</translation>
    </message>
    <message>
        <source>Address in English</source>
        <translation>住所（英語）</translation>
    </message>
    <message>
        <source>Hours in English</source>
        <translation>営業時間（英語）</translation>
    </message>
    <message>
        <source>Bank and branch</source>
        <translation>銀行・支店</translation>
    </message>
    <message>
        <source>For transfers, on slips; empty: none.</source>
        <translation>振込先として払込票に印字します。なければ空欄にします。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Holder in kana</source>
        <translation>名義（カナ）</translation>
    </message>
    <message>
        <source>The first digit of %1 is not the check digit of a corporate number. That is right for some sole traders; else look at the notice of the tax office again.</source>
        <translation>%1 の先頭の数字は法人番号の検査用数字と合いません。個人事業者の番号では正しい場合もありますが、そうでなければ登録通知書を確かめてください。</translation>
    </message>
</context>
<context>
    <name>keshikomi::ShopsWindow</name>
    <message>
        <source>Shops and companies</source>
        <translation>店舗と会社</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>略称</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>Add the shop …</source>
        <translation>店舗を追加 …</translation>
    </message>
    <message>
        <source>Each company keeps its own books: its months, its journal, its contracts and its registration number.</source>
        <translation>月の締め、仕訳、契約、登録番号は会社ごとに分かれます。</translation>
    </message>
    <message>
        <source>There is no shop yet.</source>
        <translation>店舗はまだありません。</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>新しい店舗</translation>
    </message>
    <message>
        <source>another company</source>
        <translation>別の会社</translation>
    </message>
    <message>
        <source>There is a company of this name. Choose it above.</source>
        <translation>この名前の会社はすでにあります。上の「会社」で選んでください。</translation>
    </message>
    <message>
        <source>%1 would be added as a shop of %2. Press again to add it.</source>
        <translation>%1 を %2 の店舗として追加します。もう一度押すと追加します。</translation>
    </message>
    <message>
        <source>A shop cannot be removed afterwards.</source>
        <translation>追加した店舗は後から削除できません。</translation>
    </message>
    <message>
        <source>%1 was added as a shop of %2.</source>
        <translation>%1 を %2 の店舗として追加しました。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>処理の種類</translation>
    </message>
    <message>
        <source>Chosen shop</source>
        <translation>選んだ店舗</translation>
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
    <name>keshikomi::SlipSide</name>
    <message>
        <source>No barcode: over the limit of the tills.</source>
        <translation>バーコードなし：コンビニの上限を超えています。</translation>
    </message>
    <message>
        <source>No barcode: the due day has passed.</source>
        <translation>バーコードなし：期限を過ぎています。</translation>
    </message>
    <message>
        <source>No barcode: no agreement with an agency.</source>
        <translation>バーコードなし：収納代行の契約がありません。</translation>
    </message>
    <message>
        <source>No barcode.</source>
        <translation>バーコードなし。</translation>
    </message>
    <message>
        <source>Make the slip</source>
        <translation>払込票を作成</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>PDFで保存 …</translation>
    </message>
    <message>
        <source>The payment slip</source>
        <translation>払込票</translation>
    </message>
    <message>
        <source>The slip was not made.</source>
        <translation>払込票を作成できませんでした。</translation>
    </message>
    <message>
        <source>The slip is being made and read back …</source>
        <translation>払込票を作成し、読み戻しています …</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) read back and right.</source>
        <translation>
            <numerusform>コード%n個を読み戻し、一致しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the payment slip</source>
        <translation>払込票の保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>拡大して見る</translation>
    </message>
    <message>
        <source>Which printer takes the slips here?</source>
        <translation>ここの払込票はどのプリンターで印刷しますか。</translation>
    </message>
    <message>
        <source>Print on this one</source>
        <translation>このプリンターで印刷</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>A4 paper with all the ways to pay that this bill has.</source>
        <translation>この請求のお支払い方法をすべて載せた A4 用紙です。</translation>
    </message>
    <message>
        <source>Show the slip again</source>
        <translation>払込票をもう一度表示</translation>
    </message>
    <message>
        <source>Given out by %2 (%1).</source>
        <translation>%1 に %2 が発行しました。</translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation>再発行</translation>
    </message>
    <message>
        <source>Print all the same</source>
        <translation>このまま印刷</translation>
    </message>
</context>
<context>
    <name>keshikomi::SplitRows</name>
    <message>
        <source>%1, open %2</source>
        <extracomment>a bill and what is open on it</extracomment>
        <translation>%1(残 %2)</translation>
    </message>
    <message>
        <source>Only %1 is open.</source>
        <translation>残額は %1 です。</translation>
    </message>
    <message>
        <source>Only %1 of the payment is left.</source>
        <translation>入金の残りは %1 です。</translation>
    </message>
    <message>
        <source>“%1” is less than nothing. Enter what this bill gets.</source>
        <translation>「%1」は 0 円未満です。この請求に充てる金額を入力してください。</translation>
    </message>
</context>
<context>
    <name>keshikomi::StaffPage</name>
    <message>
        <source>looks at everything, changes nothing</source>
        <translation>すべて閲覧できますが、変更はできません</translation>
    </message>
    <message>
        <source>customers, work orders, bills, slips and links</source>
        <translation>顧客・作業・請求・払込票・支払リンク</translation>
    </message>
    <message>
        <source>as the front desk, and cancels bills</source>
        <translation>受付の仕事と請求の取消</translation>
    </message>
    <message>
        <source>imports, clears, undoes, approves refunds, closes the books</source>
        <translation>取込・消込・取消・返金の承認・締め</translation>
    </message>
    <message>
        <source>everything, also staff, agreements and month locks</source>
        <translation>すべて（スタッフ・契約・月締めの例外を含む）</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>You are %1: %2.</source>
        <translation>あなたは %1（%2）です。</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Nobody is named yet: everybody may do everything.</source>
        <translation>まだ誰も登録されていないため、全員がすべて操作できます。</translation>
    </message>
    <message>
        <source>Login name of the computer</source>
        <translation>コンピューターのログイン名</translation>
    </message>
    <message>
        <source>The login name is the one of the computer, so nobody can work in another's name. A new role holds when the person starts the program again.</source>
        <translation>ログイン名はコンピューターのものなので、他人の名前では操作できません。新しい役割は、その人がプログラムを起動し直すと有効になります。</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>%1 の役割を「%2」にしました。</translation>
    </message>
    <message>
        <source>%1 may only look from now on.</source>
        <translation>%1 は今後、閲覧だけになります。</translation>
    </message>
</context>
<context>
    <name>keshikomi::StandingMoneyWindow</name>
    <message>
        <source>Owes nothing</source>
        <translation>未収なし</translation>
    </message>
    <message>
        <source>Bills of another company</source>
        <translation>別会社の請求</translation>
    </message>
    <message>
        <source>Can be cleared</source>
        <translation>消込可能</translation>
    </message>
    <message>
        <source>Money on standing numbers</source>
        <translation>固定番号への入金</translation>
    </message>
    <message>
        <source>Bills it would clear</source>
        <translation>消込の対象となる請求</translation>
    </message>
    <message>
        <source>Clear these bills …</source>
        <translation>この請求の消込 …</translation>
    </message>
    <message>
        <source>Money that customers paid into their numbers clears their oldest bills first. What is beyond the limits of a number waits for the clearing page.</source>
        <translation>固定番号への入金は、古い請求から順に消し込みます。番号の上限・下限を外れた入金は、消込画面での確認を待ちます。</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>No money on a standing number is open.</source>
        <translation>固定番号への未消込の入金はありません。</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>充当額</translation>
    </message>
    <message>
        <source>It would clear no bill.</source>
        <translation>消込の対象となる請求はありません。</translation>
    </message>
    <message>
        <source>Press again to clear %1 with payment %2.</source>
        <translation>もう一度押すと、入金%2で%1を消し込みます。</translation>
    </message>
    <message>
        <source>The bills are of another company than the one that got the money.</source>
        <translation>入金を受けた会社とは別の会社の請求です。</translation>
    </message>
    <message>
        <source>The bills below are cleared, oldest first.</source>
        <translation>下の請求を古い順に消し込みます。</translation>
    </message>
    <message>
        <source>Payment %1 cleared %2.</source>
        <translation>入金%1で%2を消し込みました。</translation>
    </message>
    <message>
        <source>%1 of it stays open.</source>
        <translation>%1が未消込のまま残ります。</translation>
    </message>
    <message>
        <source>It would clear</source>
        <translation>消込額</translation>
    </message>
</context>
<context>
    <name>keshikomi::StandingWindow</name>
    <message>
        <source>Standing numbers</source>
        <translation>固定番号</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close the number …</source>
        <translation>番号を閉じる…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>No standing number yet.</source>
        <translation>固定番号はまだありません。</translation>
    </message>
    <message>
        <source>Number of a customer</source>
        <translation>顧客の番号</translation>
    </message>
    <message>
        <source>Virtual account, remitter code or SmartPit number.</source>
        <translation>仮想口座、振込人コード、スマートピット番号など。</translation>
    </message>
    <message>
        <source>Empty: 1 yen.</source>
        <translation>空欄は1円です。</translation>
    </message>
    <message>
        <source>Empty: no bound. What is beyond the limits waits for a person.</source>
        <translation>空欄は上限なし。範囲外の入金は担当者の確認を待ちます。</translation>
    </message>
    <message>
        <source>This customer has no standing number.</source>
        <translation>この顧客の固定番号はありません。</translation>
    </message>
    <message>
        <source>Choose the customer.</source>
        <translation>顧客を選んでください。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Press again to close %1.</source>
        <translation>もう一度押すと %1 を閉じます。</translation>
    </message>
    <message>
        <source>What is paid into it afterwards waits for a person.</source>
        <translation>以後の入金は担当者の確認を待ちます。</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 を閉じました。</translation>
    </message>
    <message>
        <source>Money that came in …</source>
        <translation>番号への入金 …</translation>
    </message>
</context>
<context>
    <name>keshikomi::StatementsView</name>
    <message>
        <source>nothing to pay</source>
        <translation>支払いなし</translation>
    </message>
    <message>
        <source>paid out</source>
        <translation>支払済み</translation>
    </message>
    <message>
        <source>to pay out</source>
        <translation>未払い</translation>
    </message>
    <message>
        <source>Statements of the tenant</source>
        <translation>テナントの精算書</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>精算書</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>前回繰越</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>収納額</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>差引額</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>支払額</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>次回繰越</translation>
    </message>
    <message>
        <source>Payout on</source>
        <translation>支払予定日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>New statement …</source>
        <translation>精算書を作成 …</translation>
    </message>
    <message>
        <source>Show as PDF …</source>
        <translation>PDFで表示 …</translation>
    </message>
    <message>
        <source>Record the payout …</source>
        <translation>支払いを記帳 …</translation>
    </message>
    <message>
        <source>Close the month …</source>
        <translation>この月を締める …</translation>
    </message>
    <message>
        <source>This tenant has no statement yet.</source>
        <translation>このテナントの精算書はまだありません。</translation>
    </message>
    <message>
        <source>Bank the payout left</source>
        <translation>支払元の口座</translation>
    </message>
    <message>
        <source>Day the payout left</source>
        <translation>支払った日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>%1 of %2 would be booked as paid out.</source>
        <translation>%2 の %1 を支払済みとして記帳します。</translation>
    </message>
    <message>
        <source>Press it once more to do it.</source>
        <translation>実行するには、もう一度押してください。</translation>
    </message>
    <message>
        <source>The payout of %1 is booked.</source>
        <translation>%1 の支払いを記帳しました。</translation>
    </message>
    <message>
        <source>Type a month as 2026-11.</source>
        <translation>月を 2026-11 の形で入力してください。</translation>
    </message>
    <message>
        <source>%1 and all months before would be closed for good.</source>
        <translation>%1 とそれ以前の月を締めます。締めた月は開けません。</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 を締めました。</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>支払元</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>支払日</translation>
    </message>
    <message>
        <source>Month to close</source>
        <translation>締める月</translation>
    </message>
    <message>
        <source>Undo …</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Undo the payout …</source>
        <translation>支払の取消…</translation>
    </message>
    <message>
        <source>Undo the statement …</source>
        <translation>精算書の取消…</translation>
    </message>
    <message>
        <source>The payout of %1 would be owed again.</source>
        <translation>%1 の支払を取り消し、未払いに戻します。</translation>
    </message>
    <message>
        <source>%1 would be taken back. What it told waits for the next one.</source>
        <translation>%1 を取り消します。内容は次の精算書に載ります。</translation>
    </message>
    <message>
        <source>The payout of %1 is taken back.</source>
        <translation>%1 の支払を取り消しました。</translation>
    </message>
    <message>
        <source>%1 is taken back.</source>
        <translation>%1 を取り消しました。</translation>
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
    <name>keshikomi::TakeOver</name>
    <message>
        <source>Take over now</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Take over open bills …</source>
        <translation>未収の請求の引継ぎ …</translation>
    </message>
    <message>
        <source>Shadow run …</source>
        <translation>並行検証 …</translation>
    </message>
    <message>
        <source>List of the old program</source>
        <translation>前システムの一覧</translation>
    </message>
    <message>
        <source>File of the bank</source>
        <translation>銀行のファイル</translation>
    </message>
    <message>
        <source>Undo the take-over</source>
        <translation>引継ぎを取り消す</translation>
    </message>
    <message>
        <source>What agencies had</source>
        <translation>収納代行の期首残高</translation>
    </message>
    <message>
        <source>Take over credits …</source>
        <translation>前受金の引継ぎ …</translation>
    </message>
    <message>
        <source>List of the customers' credits</source>
        <translation>顧客の前受金の一覧</translation>
    </message>
</context>
<context>
    <name>keshikomi::TasksPage</name>
    <message>
        <source>To check</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>What is left to a person</source>
        <translation>人の確認が必要なもの</translation>
    </message>
    <message>
        <source>Nothing is left to check.</source>
        <translation>確認するものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>要確認 %1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Select a task to see what to do about it.</source>
        <translation>項目を選ぶと、対応のしかたが表示されます。</translation>
    </message>
</context>
<context>
    <name>keshikomi::TemplatesWindow</name>
    <message>
        <source>right</source>
        <translation>正常</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>誤り %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an error in a template: %1 its place in the file, %2 what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Templates of sheets</source>
        <translation>帳票テンプレート</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>フォルダーを選択 …</translation>
    </message>
    <message>
        <source>None of our own</source>
        <translation>独自のものは使わない</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>帳票</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>A template in this folder takes the place of the program's. It is checked again whenever it is saved; one that is wrong stops its own sheet.</source>
        <translation>このフォルダーのテンプレートは標準のものの代わりに使われます。保存するたびに検査し、誤りがあるとその帳票だけ作成を止めます。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>誤りの内容</translation>
    </message>
    <message>
        <source>Only the program's own templates</source>
        <translation>標準のテンプレートだけを使用</translation>
    </message>
    <message>
        <source>Choose a folder to use templates of your own.</source>
        <translation>独自のテンプレートを使うにはフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Folder of the templates</source>
        <translation>テンプレートのフォルダー</translation>
    </message>
    <message>
        <source>What is wrong with %1</source>
        <translation>%1 の誤り</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) are wrong.</source>
        <translation>
            <numerusform>%n 件のテンプレートに誤りがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>All templates are right.</source>
        <translation>すべてのテンプレートは正常です。</translation>
    </message>
    <message>
        <source>Show a sample</source>
        <translation>見本を表示</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>The program's template to begin with</source>
        <translation>標準テンプレート</translation>
    </message>
    <message>
        <source>There is no template in this folder yet. “Export” writes one to begin with.</source>
        <translation>このフォルダーにはまだテンプレートがありません。「書き出し」で最初のテンプレートを作成できます。</translation>
    </message>
    <message>
        <source>Folder of the exported template</source>
        <translation>テンプレートの書き出し先フォルダー</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>このフォルダーを使用</translation>
    </message>
    <message>
        <source>The template was exported.</source>
        <translation>テンプレートを書き出しました。</translation>
    </message>
</context>
<context>
    <name>keshikomi::TenantListView</name>
    <message>
        <source>Tenants</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Add the tenant</source>
        <translation>テナントを追加</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>請求額</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未収額</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>収納額</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>未精算額</translation>
    </message>
    <message>
        <source>To pay out</source>
        <translation>未払額</translation>
    </message>
    <message>
        <source>Closed to</source>
        <translation>締め済み</translation>
    </message>
    <message>
        <source>Nobody is collected for yet.</source>
        <translation>代わりに集金するテナントはまだありません。</translation>
    </message>
    <message>
        <source>New tenant</source>
        <translation>新しいテナント</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>T and 13 digits; empty: none.</source>
        <translation>Tと13桁。なければ空欄にします。</translation>
    </message>
    <message>
        <source>First bill number</source>
        <translation>最初の請求番号</translation>
    </message>
    <message>
        <source>Last bill number</source>
        <translation>最後の請求番号</translation>
    </message>
    <message>
        <source>Its bills have a range of their own.</source>
        <translation>テナント専用の請求番号の範囲です。</translation>
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
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Bank and branch</source>
        <translation>銀行・支店</translation>
    </message>
    <message>
        <source>Where it is paid out to.</source>
        <translation>支払先の口座です。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Holder in kana</source>
        <translation>名義（カナ）</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>the whole house</source>
        <translation>全店共通</translation>
    </message>
    <message>
        <source>Bills %1 to %2</source>
        <translation>請求番号 %1～%2</translation>
    </message>
    <message>
        <source>This is no bill number.</source>
        <translation>請求番号として読めません。</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 を追加しました。</translation>
    </message>
    <message>
        <source>Say what is kept of its money before its first statement.</source>
        <translation>最初の精算書の前に、差引条件を決めてください。</translation>
    </message>
</context>
<context>
    <name>keshikomi::TenantsWindow</name>
    <message>
        <source>Tenants</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>差引条件</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>精算書</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
</context>
<context>
    <name>keshikomi::TermsForm</name>
    <message>
        <source>Use this plan</source>
        <translation>このプランを使う</translation>
    </message>
    <message>
        <source>Plan and cycle</source>
        <translation>プランとサイクル</translation>
    </message>
    <message>
        <source>Agreed fee of an item</source>
        <translation>契約の1件料金</translation>
    </message>
    <message>
        <source>Before tax; empty: the plan's prices.</source>
        <translation>税抜。空欄ならプランの料金です。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>適用開始日</translation>
    </message>
</context>
<context>
    <name>keshikomi::TermsView</name>
    <message>
        <source>Fee plans of the agency</source>
        <translation>代行会社の料金プラン</translation>
    </message>
    <message>
        <source>From</source>
        <translation>適用日</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>精算サイクル</translation>
    </message>
    <message>
        <source>Agreed fee</source>
        <translation>個別単価</translation>
    </message>
    <message>
        <source>This agency has no fee plan yet.</source>
        <translation>この代行会社の料金プランはまだ決まっていません。</translation>
    </message>
    <message>
        <source>A plan from a day on</source>
        <translation>料金プランの適用</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1（現在）</translation>
    </message>
    <message>
        <source>The agency settles by this plan now.</source>
        <translation>この代行会社の料金プランを決めました。</translation>
    </message>
    <message>
        <source>Take in a plan …</source>
        <translation>料金プランを取り込む …</translation>
    </message>
    <message>
        <source>A fee plan of your own contract, as a JSON file.</source>
        <translation>自社の契約の料金プラン（JSONファイル）です。</translation>
    </message>
    <message>
        <source>A fee plan</source>
        <translation>料金プラン</translation>
    </message>
    <message>
        <source>Fee plans (*.json)</source>
        <translation>料金プラン (*.json)</translation>
    </message>
    <message>
        <source>The plan %1 can be chosen now.</source>
        <translation>プラン「%1」を選べるようになりました。</translation>
    </message>
</context>
<context>
    <name>keshikomi::ToolWindow</name>
    <message>
        <source>That did not work.</source>
        <translation>できませんでした。</translation>
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
        <translation>担当者：%1</translation>
    </message>
</context>
<context>
    <name>keshikomi::TwicePage</name>
    <message>
        <source>same slip</source>
        <translation>同じ伝票</translation>
    </message>
    <message>
        <source>same payment request</source>
        <translation>同じ支払依頼</translation>
    </message>
    <message>
        <source>same payer and amount</source>
        <translation>同じ名義と金額</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>二重払い</translation>
    </message>
    <message>
        <source>Double payments</source>
        <translation>二重払いの入金</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Keep as credit</source>
        <translation>前受金にする</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>充当</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>入金日</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Paid before by</source>
        <translation>先の入金</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>残額</translation>
    </message>
    <message>
        <source>No bill was paid twice.</source>
        <translation>二重払いはありません。</translation>
    </message>
    <message>
        <source>To another bill</source>
        <translation>別の請求へ</translation>
    </message>
    <message>
        <source>Number of the bill to carry it over to</source>
        <translation>充当先の請求番号</translation>
    </message>
    <message>
        <source>the bill was cancelled</source>
        <translation>請求取消</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>入金%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>A refund was asked for. Another person approves it.</source>
        <translation>返金を依頼しました。別の人が承認します。</translation>
    </message>
    <message>
        <source>Kept as credit of the customer.</source>
        <translation>顧客の前受金にしました。</translation>
    </message>
    <message>
        <source>Carried over to %1.</source>
        <translation>%1に充当しました。</translation>
    </message>
    <message>
        <source>Account for refunds …</source>
        <translation>返金先口座…</translation>
    </message>
    <message>
        <source>Account …</source>
        <translation>返金先口座…</translation>
    </message>
    <message>
        <source>To the refunds</source>
        <translation>返金へ</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>できませんでした。</translation>
    </message>
    <message>
        <source>Choose a payment first.</source>
        <translation>先に入金を選んでください。</translation>
    </message>
    <message>
        <source>Choose a payment and type a bill's number.</source>
        <translation>入金を選び、請求番号を入力してください。</translation>
    </message>
    <message>
        <source>Refund, not approved yet</source>
        <translation>返金（承認待ち）</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>充当</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>前受</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between two things that became of one payment</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>Decided double payments</source>
        <translation>決定済みの二重払い</translation>
    </message>
    <message>
        <source>Letter …</source>
        <translation>お知らせ …</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>決定済みのものはまだありません。</translation>
    </message>
    <message>
        <source>Decide first what becomes of the payment. Its letter is under “Decided”.</source>
        <translation>先に入金の扱いを決めてください。お知らせは「決定済み」にあります。</translation>
    </message>
    <message>
        <source>The bill was cancelled, not paid twice.</source>
        <translation>請求が取り消されたもので、二重の入金ではありません。</translation>
    </message>
    <message>
        <source>%1 of it is not decided yet.</source>
        <translation>%1の扱いがまだ決まっていません。</translation>
    </message>
    <message>
        <source>Another person has not approved the refund yet.</source>
        <translation>別の人がまだ返金を承認していません。</translation>
    </message>
    <message>
        <source>A letter to the customer about what became of it</source>
        <translation>扱いをお客様に知らせる手紙</translation>
    </message>
    <message>
        <source>It is decided already. Choose one under “To decide”.</source>
        <translation>扱いは決定済みです。「未決定」から選んでください。</translation>
    </message>
    <message>
        <source>%1 %2 (no. %3)</source>
        <extracomment>how and when the bill was paid before, and the number of the payment</extracomment>
        <translation>%1 %2（入金 %3）</translation>
    </message>
</context>
<context>
    <name>keshikomi::UndoPanel</name>
    <message>
        <source>Undo the import</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>確認のため %1 と入力してください。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) leave the books</source>
        <translation>
            <numerusform>入金 %n件を帳簿から外します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clearing(s) are reversed</source>
        <translation>
            <numerusform>消込 %n件を戻します</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>未払いに戻る請求：%1</translation>
    </message>
    <message>
        <source>What other files said of the same money stays.</source>
        <translation>同じ入金について別のファイルが伝えた内容は残ります。</translation>
    </message>
    <message>
        <source>This import cannot be undone any more:</source>
        <translation>この取込は取り消せません。</translation>
    </message>
    <message>
        <source>Payment %1: %2</source>
        <translation>入金 %1：%2</translation>
    </message>
    <message>
        <source>Undo what was made of this money first.</source>
        <translation>先に、この入金から行った処理を取り消してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) are reversed</source>
        <translation>
            <numerusform>差額処理%n件を取り消します</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers that left and tell of it: %1</source>
        <translation>発行済みの書類：%1</translation>
    </message>
    <message>
        <source>Debited again: %1</source>
        <translation>口座振替を再開：%1</translation>
    </message>
    <message>
        <source>Booking of its payout reversed: settlement %1</source>
        <translation>振込がなくなるため計上を取り消す精算：%1</translation>
    </message>
    <message>
        <source>Settles money that leaves, and balances no longer: settlement %1</source>
        <translation>帳簿から外れる入金を含み、合わなくなる精算：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (import %2) told %n of these line(s), too: import it again afterwards, or their money is missing.</source>
        <translation>
            <numerusform>%1（取り込み %2）にも同じ行が %n 行あります。取り消した後にもう一度取り込まないと、その入金が帳簿から抜けます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) of %1 will be back in the books</source>
        <translation>
            <numerusform>入金%n件 %1が帳簿に戻ります</numerusform>
        </translation>
    </message>
    <message>
        <source>Refund %1 is cancelled</source>
        <translation>返金 %1 も取り消します</translation>
    </message>
</context>
<context>
    <name>keshikomi::UndoPreview</name>
    <message>
        <source>What undoing would do</source>
        <translation>取り消した場合の内容</translation>
    </message>
</context>
<context>
    <name>keshikomi::UndoWords</name>
    <message>
        <source>Cleared</source>
        <translation>消込</translation>
    </message>
    <message numerus="yes">
        <source>%n clearing(s) would be undone</source>
        <translation>
            <numerusform>消込 %n件を取り消します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clearing(s) undone</source>
        <translation>
            <numerusform>消込 %n件を取り消しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) would be undone</source>
        <translation>
            <numerusform>差額処理 %n件を取り消します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) undone</source>
        <translation>
            <numerusform>差額処理 %n件を取り消しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Refund %1 would be cancelled</source>
        <translation>返金 %1 を取り消します</translation>
    </message>
    <message>
        <source>Refund %1 cancelled</source>
        <translation>返金 %1 を取り消しました</translation>
    </message>
    <message>
        <source>Already closed: %1. It stays there; the reversal is booked on %2.</source>
        <extracomment>%1 days, %2 the day of the reversal</extracomment>
        <translation>締め済みの日：%1。元の記帳は残り、反対仕訳は %2 に計上します。</translation>
    </message>
    <message>
        <source>Bills open again: %1</source>
        <translation>未収に戻る請求：%1</translation>
    </message>
    <message>
        <source>Papers that left and tell of it: %1</source>
        <translation>発行済みの書類：%1</translation>
    </message>
    <message>
        <source>This cannot be undone any more and stays:</source>
        <translation>取り消せないため、そのまま残るもの：</translation>
    </message>
    <message>
        <source>Decided together with it and stays: %1</source>
        <translation>一緒に処理したが残るもの：%1</translation>
    </message>
</context>
<context>
    <name>keshikomi::UnpaidBoard</name>
    <message>
        <source>Press to filter</source>
        <translation>選ぶと表を絞る</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>日数別</translation>
    </message>
    <message>
        <source>Due in the next weeks</source>
        <translation>これからの入金予定</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未収</translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限を過ぎたもの</translation>
    </message>
    <message>
        <source>%1 % of all</source>
        <translation>未収の %1%</translation>
    </message>
    <message>
        <source>Over 30 days</source>
        <translation>30日を過ぎたもの</translation>
    </message>
    <message>
        <source>Provisionally paid</source>
        <translation>速報あり</translation>
    </message>
    <message>
        <source>not final yet</source>
        <translation>確報待ち</translation>
    </message>
    <message numerus="yes">
        <source>%n</source>
        <comment>bills</comment>
        <extracomment>a count of bills beside a bar; as short as can be</extracomment>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>in million yen</source>
        <translation>単位：百万円</translation>
    </message>
    <message>
        <source>in 1,000 yen</source>
        <translation>千円</translation>
    </message>
</context>
<context>
    <name>keshikomi::UnpaidPage</name>
    <message>
        <source>Unpaid</source>
        <translation>未収</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>By bill</source>
        <translation>請求別</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>請求番号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>速報</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpaid bills</source>
        <translation>未収の請求</translation>
    </message>
    <message>
        <source>Nothing is unpaid here.</source>
        <translation>ここに未収の請求はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 現在</translation>
    </message>
    <message>
        <source>Select a bill to see what happened to it.</source>
        <translation>請求を選ぶと経過が表示されます。</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>前受と相殺</translation>
    </message>
</context>
<context>
    <name>keshikomi::WatchWindow</name>
    <message>
        <source>Watched folders</source>
        <translation>監視フォルダー</translation>
    </message>
    <message>
        <source>Files that come to rest here are taken in while this program is open, and moved to "done" or "failed" within the folder.</source>
        <translation>このプログラムを開いている間、ここに置かれたファイルを自動で取り込み、フォルダー内の done または failed に移します。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>監視中のフォルダーはありません。</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Times like 9:00, 13:30; empty: all the time</source>
        <translation>9:00, 13:30 のような時刻。空なら常時</translation>
    </message>
    <message>
        <source>Add a folder …</source>
        <translation>フォルダーの追加 …</translation>
    </message>
    <message>
        <source>Watch it no more</source>
        <translation>監視の解除</translation>
    </message>
    <message>
        <source>Keep the times</source>
        <translation>時刻の保存</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>監視するフォルダー</translation>
    </message>
    <message>
        <source>One of the times is none.</source>
        <translation>時刻として読めないものがあります。</translation>
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
        <source>New request</source>
        <translation>振替依頼を作成</translation>
    </message>
    <message>
        <source>Write the request file</source>
        <translation>依頼ファイルを書き出す</translation>
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
    <message>
        <source>Record the hand-over</source>
        <translation>引渡しを記録</translation>
    </message>
    <message>
        <source>Copy the rows with their titles</source>
        <translation>行を見出し付きでコピー</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>列の選択</translation>
    </message>
    <message>
        <source>Print many slips</source>
        <translation>払込票の一括印刷</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>根拠を表示</translation>
    </message>
    <message>
        <source>Explain the point</source>
        <translation>点を説明</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>報告書を表示</translation>
    </message>
    <message>
        <source>Close the month …</source>
        <translation>この月を締める …</translation>
    </message>
    <message>
        <source>Keep as credit</source>
        <translation>前受金にする</translation>
    </message>
    <message>
        <source>Column maps …</source>
        <translation>列の対応…</translation>
    </message>
    <message>
        <source>Account …</source>
        <translation>返金先口座…</translation>
    </message>
    <message>
        <source>Cancel the refund …</source>
        <translation>返金を取消…</translation>
    </message>
    <message>
        <source>Write the bank's file</source>
        <translation>銀行ファイル作成</translation>
    </message>
    <message>
        <source>Record as paid</source>
        <translation>支払済みにする</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Rules and payers</source>
        <translation>照合と名義</translation>
    </message>
    <message>
        <source>Take a report in …</source>
        <translation>明細を取込 …</translation>
    </message>
    <message>
        <source>Book the payout</source>
        <translation>振込を記帳</translation>
    </message>
    <message>
        <source>Completion report …</source>
        <translation>作業完了書…</translation>
    </message>
    <message>
        <source>Not on the page that is open.</source>
        <translation>開いている画面では使えません。</translation>
    </message>
    <message>
        <source>Not from a customer …</source>
        <translation>顧客以外の入金 …</translation>
    </message>
    <message>
        <source>Cleared before …</source>
        <translation>消込の履歴 …</translation>
    </message>
</context>
<context>
    <name>keshikomi::debit</name>
    <message>
        <source>No result yet</source>
        <translation>結果なし</translation>
    </message>
    <message>
        <source>Billed again: %1</source>
        <translation>再請求：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>依頼番号</translation>
    </message>
    <message>
        <source>Debited on</source>
        <translation>引落日</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Debits</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>振替済</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>振替不能</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>結果待ち</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Payer number</source>
        <translation>顧客番号（振替）</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>名義</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>keshikomi::desktop</name>
    <message>
        <source>Collections for dealers.</source>
        <translation>販売店の収納と消込。</translation>
    </message>
    <message>
        <source>Practice with an invented house; no real money moves.</source>
        <translation>架空の店で練習する。お金は動きません。</translation>
    </message>
    <message>
        <source>Save a picture of every page.</source>
        <translation>全ページの画像を保存する。</translation>
    </message>
    <message>
        <source>ja or en.</source>
        <translation>ja または en。</translation>
    </message>
    <message>
        <source>80 to 160 percent.</source>
        <translation>80~160%。</translation>
    </message>
    <message>
        <source>How many bills the demo gets.</source>
        <translation>練習用の請求の件数。</translation>
    </message>
    <message>
        <source>Light words on a dark ground.</source>
        <translation>暗い配色で開きます。</translation>
    </message>
    <message>
        <source>Show this and end.</source>
        <translation>この説明を表示して終わります。</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>バージョンを表示して終わります。</translation>
    </message>
    <message>
        <source>Usage: keshikomi [options] [files to take in]</source>
        <translation>使い方：keshikomi [オプション] [取り込むファイル]</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>分からない指定です：%1</translation>
    </message>
    <message>
        <source>The books to open; else KESHIKOMI_STORE, else the usual place.</source>
        <translation>開く帳簿。指定がなければ KESHIKOMI_STORE、それもなければいつもの場所です。</translation>
    </message>
</context>
<context>
    <name>keshikomi::desktop::ClosedWindow</name>
    <message>
        <source>Keshikomi</source>
        <translation>消込</translation>
    </message>
    <message>
        <source>The books cannot be opened</source>
        <translation>帳簿を開けません</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度開く</translation>
    </message>
</context>
<context>
    <name>keshikomi::desktop::MainWindow</name>
    <message>
        <source>The language changes at the next start.</source>
        <translation>言語は次の起動から変わります。</translation>
    </message>
    <message>
        <source>Keshikomi</source>
        <translation>消込</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Making customers, work orders and bills …</source>
        <translation>顧客・作業・請求を作っています…</translation>
    </message>
    <message>
        <source>The practice centre did not start.</source>
        <translation>練習用の収納センターが起動しませんでした。</translation>
    </message>
    <message>
        <source>In step %1</source>
        <translation>同期 %1</translation>
    </message>
    <message>
        <source>Trying to connect</source>
        <translation>接続を試みています</translation>
    </message>
    <message>
        <source>In step by another seat</source>
        <translation>別の端末が同期中</translation>
    </message>
    <message>
        <source>Events stopped</source>
        <translation>受信停止</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) were made.</source>
        <translation>
            <numerusform>払込票を %n 枚作成しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed, %2 left.</source>
        <translation>失敗 %1 枚、残り %2 枚。</translation>
    </message>
    <message>
        <source>%1 was not taken in.</source>
        <translation>%1は取り込めませんでした。</translation>
    </message>
    <message>
        <source>%1 was taken in.</source>
        <translation>%1を取り込みました。</translation>
    </message>
    <message>
        <source>%1 new, %2 seen before</source>
        <translation>新規 %1件、既出 %2件</translation>
    </message>
    <message>
        <source>Playing some months of payments …</source>
        <translation>数か月分の入金を作っています…</translation>
    </message>
</context>
<context>
    <name>keshikomi::desktop::StartPage</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>These books are empty. Practise with an invented house, or say who you are and begin.</source>
        <translation>この帳簿はまだ空です。架空の店で練習するか、店の情報を入れて始めてください。</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Customers, work orders and bills are invented; a practice centre on this computer plays the collection agency. No real money moves.</source>
        <translation>顧客・作業・請求はすべて架空です。収納代行の役はこのパソコン内の練習用センターが務め、お金は動きません。</translation>
    </message>
    <message>
        <source>Make the demo</source>
        <translation>練習用の帳簿を作る</translation>
    </message>
    <message>
        <source>Your house</source>
        <translation>店の情報</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>T and 13 digits; may stay empty</source>
        <translation>Tと数字13桁。空でもかまいません</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>できませんでした。</translation>
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
    <name>keshikomi::pages</name>
    <message>
        <source>Work and parts</source>
        <translation>作業・部品</translation>
    </message>
    <message>
        <source>Work and parts, 8 %</source>
        <translation>作業・部品(8%)</translation>
    </message>
    <message>
        <source>Not taxed</source>
        <translation>非課税</translation>
    </message>
    <message>
        <source>Statutory costs (not taxed)</source>
        <translation>法定費用(非課税)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>one thing that happened to a bill: %1 what, %2 who did it
----------
a due day: %1 the day, %2 how far it is from today</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Consumption tax 10 %</source>
        <translation>消費税 10%</translation>
    </message>
    <message>
        <source>Consumption tax 8 %</source>
        <translation>消費税 8%</translation>
    </message>
    <message>
        <source>being cancelled</source>
        <translation>取消中</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>消込済み</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未収</translation>
    </message>
    <message>
        <source>Bill %1</source>
        <translation>請求 %1</translation>
    </message>
    <message>
        <source>What the customer sees</source>
        <translation>お客様の画面に出る内容</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>支払先</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Asked for so far</source>
        <translation>出した方法</translation>
    </message>
    <message>
        <source>Open a bill from the work orders to take its payment.</source>
        <translation>作業から請求を開くと、支払いを受け付けられます。</translation>
    </message>
    <message>
        <source>This bill asks for nothing</source>
        <translation>この請求は取消済みです</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>支払うものはありません。</translation>
    </message>
    <message>
        <source>Handed over and paid</source>
        <translation>引渡し・決済とも完了</translation>
    </message>
    <message>
        <source>Handed over on %1.</source>
        <translation>%1 に引き渡しました。</translation>
    </message>
    <message>
        <source>Handed over, not yet paid</source>
        <translation>引渡し済み(未払い)</translation>
    </message>
    <message>
        <source>%1 are still open.</source>
        <translation>%1 が未払いです。</translation>
    </message>
    <message>
        <source>May be handed over</source>
        <translation>お引渡しできます</translation>
    </message>
    <message>
        <source>The payment is complete. Record the hand-over with F12.</source>
        <translation>決済が完了しました。F12で引渡しを記録してください。</translation>
    </message>
    <message>
        <source>Not yet: preliminary notice only</source>
        <translation>まだ渡せません(速報のみ)</translation>
    </message>
    <message>
        <source>A preliminary notice can still be taken back. The final one follows.</source>
        <translation>速報は取り消されることがあります。確報をお待ちください。</translation>
    </message>
    <message>
        <source>Not yet: unpaid</source>
        <translation>まだ渡せません(未払い)</translation>
    </message>
    <message>
        <source>Hand over when the payment is complete. This changes by itself.</source>
        <translation>引渡しは、決済完了になってから。この表示はひとりでに変わります。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読取</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>手続中</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>決済完了</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待っています</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Not billed</source>
        <translation>未請求</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未払い</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>速報</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>一部入金</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>期限前</translation>
    </message>
    <message>
        <source>Over %1 days</source>
        <translation>%1日超</translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <translation>%1〜%2日</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>請求を発行 %1</translation>
    </message>
    <message>
        <source>Slip %1</source>
        <translation>払込票を作成 %1</translation>
    </message>
    <message>
        <source>Payment request %1</source>
        <translation>QRを発行 %1</translation>
    </message>
    <message>
        <source>Provisional notice %1</source>
        <translation>速報 %1</translation>
    </message>
    <message>
        <source>Provisional notice ended %1</source>
        <translation>速報の終了 %1</translation>
    </message>
    <message>
        <source>Cleared %1</source>
        <translation>消込 %1</translation>
    </message>
    <message>
        <source>Clearing undone %1</source>
        <translation>消込の取消 %1</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>引渡し</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation>請求を取消 %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遅れ</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>作業番号</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>請求額</translation>
    </message>
    <message>
        <source>Provisionally paid</source>
        <translation>速報あり</translation>
    </message>
    <message>
        <source>History</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>取消：%1</translation>
    </message>
    <message numerus="yes">
        <source>Collected gross, %n item(s)</source>
        <translation>
            <numerusform>収納額 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Fees without tax</source>
        <translation>手数料（非課税）</translation>
    </message>
    <message>
        <source>Transfer fee</source>
        <translation>振込料</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>消費税</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>印紙代</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>差引額</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the report</source>
        <translation>明細だけにあるもの</translation>
    </message>
    <message>
        <source>Reported %1</source>
        <translation>報告 %1</translation>
    </message>
    <message>
        <source>Settles</source>
        <translation>精算した入金</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s), %1</source>
        <translation>
            <numerusform>%n件、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Bank line</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Only in the books</source>
        <translation>帳簿だけにあるもの</translation>
    </message>
    <message>
        <source>Left for the next batch</source>
        <translation>次回精算分</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>振込</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>振込日</translation>
    </message>
    <message>
        <source>Expected by the plan</source>
        <translation>プランによる見込み</translation>
    </message>
    <message>
        <source>Store slip</source>
        <translation>コンビニ</translation>
    </message>
    <message>
        <source>The agency's report</source>
        <translation>代行会社の精算明細</translation>
    </message>
    <message>
        <source>Make the slip first. It says where it can be paid.</source>
        <translation>先に払込票を作成してください。お支払いいただける場所が決まります。</translation>
    </message>
    <message>
        <source>“You can pay this slip at a convenience store until %1.”</source>
        <translation>「この払込票は %1 までコンビニでお支払いいただけます。」</translation>
    </message>
    <message>
        <source>“You can pay this slip at a convenience store.”</source>
        <translation>「この払込票はコンビニでお支払いいただけます。」</translation>
    </message>
    <message>
        <source>“Convenience stores do not take this slip. Please pay into the bank account that stands on it.”</source>
        <translation>「この払込票はコンビニではお使いいただけません。用紙に記載の口座へお振り込みください。」</translation>
    </message>
    <message>
        <source>“Convenience stores do not take this slip. Please scan the QR on it with your phone's camera.”</source>
        <translation>「この払込票はコンビニではお使いいただけません。用紙の QR をスマートフォンで読み取ってください。」</translation>
    </message>
    <message>
        <source>“Convenience stores do not take this slip. Please pay here with us.”</source>
        <translation>「この払込票はコンビニではお使いいただけません。当店でお支払いください。」</translation>
    </message>
    <message>
        <source>Customer's sheets …</source>
        <translation>お客様の帳票の希望 …</translation>
    </message>
    <message>
        <source>Payment numbers …</source>
        <translation>お支払い番号 …</translation>
    </message>
    <message>
        <source>Slip, issue %1: %2</source>
        <extracomment>a slip that was printed or saved: %1 number of the issue, %2 file or printer</extracomment>
        <translation>払込票を出力 (発行 %1 回目): %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a sheet that was printed or saved: %1 its kind, %2 file or printer</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The customer has a slip already. F8 shows it again, as it was.</source>
        <translation>お客様にはすでに払込票をお渡ししています。F8 で同じものを表示します。</translation>
    </message>
    <message>
        <source>Settled, and out of the books since</source>
        <translation>精算済みで、その後帳簿から外れたもの</translation>
    </message>
    <message>
        <source>not at tills</source>
        <translation>コンビニ不可</translation>
    </message>
    <message>
        <source>ran out on %1</source>
        <translation>%1に期限切れ</translation>
    </message>
    <message>
        <source>without limit</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Payment slip</source>
        <translation>払込票</translation>
    </message>
    <message>
        <source>Payment slip (reissue %1)</source>
        <translation>払込票（再発行%1）</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>slip</comment>
        <translation>作成</translation>
    </message>
    <message>
        <source>Preliminary notice</source>
        <translation>速報</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>お渡し</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>slip</comment>
        <translation>入金済み</translation>
    </message>
    <message>
        <source>Final notice</source>
        <translation>確報</translation>
    </message>
    <message>
        <source>No receipt behind it</source>
        <translation>収納データなし</translation>
    </message>
    <message>
        <source>none, it stays owed</source>
        <translation>なし（未払いとして残る）</translation>
    </message>
    <message>
        <source>Owed from the time before</source>
        <translation>前回までの未払い分</translation>
    </message>
    <message>
        <source>From the opening balance</source>
        <translation>期首残高から</translation>
    </message>
    <message>
        <source>Reminders …</source>
        <translation>督促 …</translation>
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
    <message>
        <source>The work orders of the house and what is open on their bills. Make a new one, bill it, and go on to the payment. Search finds a name, a number, a telephone, an amount or the last four digits of a plate.</source>
        <translation>作業と、その請求の未払い額の一覧です。新しい作業を登録し、請求して、支払いへ進みます。氏名・番号・電話・金額・ナンバー下4桁で検索できます。</translation>
    </message>
    <message>
        <source>How one bill can be paid: a QR code on this screen, a slip on paper, cash at the desk. The lamp says whether the goods may be handed over, and why. It follows what arrives.</source>
        <translation>請求の支払い方法を選びます。画面の QR コード、払込票、窓口の現金が使えます。引渡しの可否と理由はランプで示し、入金の通知に合わせて変わります。</translation>
    </message>
    <message>
        <source>Files of the bank and of the collection agency. Drop them here, any number at once: what was seen before is booked once. A file can be undone as a whole.</source>
        <translation>銀行や収納代行会社のファイルを取り込みます。何件でもまとめてドロップできます。取込済みの明細は二重に計上されません。ファイルごとに取り消せます。</translation>
    </message>
    <message>
        <source>Money that has arrived, and which bills it could pay, with the reasons. Enter clears the chosen bills and goes on to the next line. A line can be put aside, split over bills by hand, and the last clearing taken back.</source>
        <translation>入金と、消し込める請求の候補を理由とともに示します。Enter で消し込んで次の行へ進みます。行の保留、金額を決めての分割、直前の消込の取消もできます。</translation>
    </message>
    <message>
        <source>What is unpaid, how late it is, and what falls due. Press a bar or a figure to see the bills behind it, and a bill to see what happened to it.</source>
        <translation>未収の請求、遅れの日数、これからの期限を示します。棒や数字を押すと該当する請求を、請求を選ぶと経緯を表示します。</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>What the program may not decide alone: money that was taken back, messages that do not fit, requests that were refused. Each line says what to do; say when it is done.</source>
        <translation>プログラムだけで決められないことの一覧です。取り消された入金、合わない通知、拒否された依頼などです。各行に対応のしかたがあります。終わったら対応済みにしてください。</translation>
    </message>
    <message>
        <source>Money that came for a bill that was paid before or needs none. Send it back, keep it for the customer, or carry it over to another bill. A refund leaves the house only when another person approved it.</source>
        <translation>すでに支払済み、または不要になった請求への入金です。返金する、前受金として残す、別の請求に充当する、のいずれかを選びます。返金は、別の人が承認するまで送金されません。</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Who works here and what each may do, by the login name of the computer. A refund needs two people: one asks for it, another approves it.</source>
        <translation>スタッフと、それぞれができることです。コンピューターのログイン名で登録します。返金には2人が必要です。1人が依頼し、別の人が承認します。</translation>
    </message>
    <message>
        <source>Bills collected from the customers' bank accounts. Due bills become a request, another person approves it, its file goes to the bank. The result file says what was collected; what failed is billed by slip or link.</source>
        <translation>顧客の口座から請求を引き落とします。期日の来る請求を振替依頼にまとめ、ほかの人が承認し、ファイルを銀行へ送ります。結果ファイルで振替済と不能がわかり、不能分は払込票かリンクで再請求できます。</translation>
    </message>
    <message>
        <source>What collection agencies are expected to pay out, cycle by cycle, and what they reported. Take the report in, see what is missing on either side, and book it against the bank's line that brought the money.</source>
        <translation>収納代行会社からの振込の見込みと報告を、精算サイクルごとに見ます。精算明細を取り込み、双方で足りないものを確かめ、実際の入金と結び付けて記帳します。</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Money that goes back. One person asks for a refund, another approves it; the bank gets one file with all that are approved. When the bank has paid, record it here. A customer needs an account to be paid to.</source>
        <translation>返金の一覧です。一人が依頼し、別の人が承認します。承認済みの返金は一つのファイルで銀行に渡します。銀行で支払われたら、ここで記録します。顧客には返金先口座が必要です。</translation>
    </message>
</context>
<context>
    <name>keshikomi::typed</name>
    <message>
        <source>Enter whole yen, such as 12,000.</source>
        <translation>12,000 のように円単位で入力してください。</translation>
    </message>
    <message>
        <source>“%1” is too much. At most %2 can be entered.</source>
        <translation>「%1」は大きすぎます。入力できるのは%2までです。</translation>
    </message>
    <message>
        <source>“%1” is no amount. Enter whole yen, such as 12,000.</source>
        <translation>「%1」は金額として読み取れません。12,000 のように円単位で入力してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 name of a field, %2 what is wrong with what was typed into it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Enter a day, such as 2026/11/30.</source>
        <translation>2026/11/30 のように日付を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no day. Enter one such as 2026/11/30 or 11/30.</source>
        <translation>「%1」は日付として読み取れません。2026/11/30 や 11/30 のように入力してください。</translation>
    </message>
</context>
</TS>
