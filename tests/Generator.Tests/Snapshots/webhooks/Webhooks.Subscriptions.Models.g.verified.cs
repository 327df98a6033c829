public sealed partial class SubscriptionSubscribe : ApiModel<SubscriptionSubscribe>
{
    public required string Url { get => Get(_url, "url"); set => Set(out _url, value, "url"); }
}
