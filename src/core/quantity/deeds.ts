/** A text that ends so tells what was done, not how many there are (39業務開始, 5人増). */
export const DEEDS =
  /(?:実施|開始|検討|策定|決定|完了|完成|導入|継続|整備|準備|作成|運用|予定|達成|増加|減少|削減|拡充|開催|参加|利用|対応|済み|[済中増減末])$/;
