public sealed partial class SubscriptionSubscribe : ApiModel<SubscriptionSubscribe>
{
    public required string Url { get => Get(_url); set => Set(out _url, value); }

        json.RequiredString("url"u8, ref _url);
}
