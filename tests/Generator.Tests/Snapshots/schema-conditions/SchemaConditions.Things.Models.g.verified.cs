public sealed partial class Reason : ApiModel<Reason>
{
    public string? Text { get => Get(_text, "text"); init => _text = value; }
}

public sealed partial class Thing : ApiModel<Thing>
{
    public string? Kind { get => Get(_kind, "kind"); init => _kind = value; }
    public string? Card { get => Get(_card, "card"); init => _card = value; }
    public IReadOnlyDictionary<string, long>? Rest { get => Get(_rest, "rest"); init => _rest = value; }
    public IReadOnlyDictionary<string, string>? Keys { get => Get(_keys, "keys"); init => _keys = value; }
    public IReadOnlyList<string>? Filled { get => Get(_filled, "filled"); init => _filled = value; }
    public string? Named { get => Get(_named, "named"); init => _named = value; }
    public long? Limit { get => Get(_limit, "limit"); init => _limit = value; }
    public Reason? Reason { get => Get(_reason, "reason"); init => _reason = value; }
    public string? Billing { get => Get(_billing, "billing"); init => _billing = value; }
}
