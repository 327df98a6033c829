partial class OrderListPage : IApiModel<OrderListPage>
{
        json.Optional("hits"u8, ref _hits, JsonCodec.Model<OrderListPageHits>());
}
partial class OrderListPageHits : IApiModel<OrderListPageHits>
{
        json.Optional("found"u8, ref _found, JsonCodec.List(JsonCodec.String));
        json.Optional("resume_with"u8, ref _resumeWith, JsonCodec.String);
}
