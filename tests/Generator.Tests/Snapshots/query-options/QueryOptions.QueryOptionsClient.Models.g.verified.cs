/// <summary>The query and header parameters of <c>search</c>.</summary>
public sealed partial class SearchOptions : RequestOptions
{
    /// <summary>What to look for.</summary>
    public required string Text { get; set; }
    public long? Limit { get; set; }
    public long? Big { get; set; }
    public double? Ratio { get; set; }
    public bool? Exact { get; set; }
    public DateTimeOffset? Since { get; set; }
    public OrderParameter? Order { get; set; }
    public IReadOnlyList<string>? Tag { get; set; }
    public IReadOnlyList<long>? Ids { get; set; }
    /// <summary>Gets or sets <c>filter[name]</c>.</summary>
    public string? FilterName { get; set; }
    /// <summary>Gets or sets <c>~any</c>.</summary>
    public string? Any { get; set; }
}

public readonly partial struct OrderParameter : IOpenEnum<OrderParameter>
{
    /// <summary><c>asc</c></summary>
    public static OrderParameter Asc => new(Values.Asc);
    /// <summary><c>desc</c></summary>
    public static OrderParameter Desc => new(Values.Desc);
}
