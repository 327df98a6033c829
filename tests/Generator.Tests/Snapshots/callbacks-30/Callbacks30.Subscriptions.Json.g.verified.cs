partial class SubscriptionSubscribe : IApiModel<SubscriptionSubscribe>
{
        json.Required("url"u8, ref _url, JsonCodec.String);
}
