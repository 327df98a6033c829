public sealed partial class ListEventsSearch : ApiModel
{
    public string? Field { get => Get(_field, "field"); init => _field = value; }
    public ListEventsSearchOp? Op { get => Get(_op, "op"); init => _op = value; }
    public JsonElement? Value { get => Get(_value, "value"); init => _value = value; }
}

public sealed partial class ListEventsShape : ApiModel
{
    public int? Width { get => Get(_width, "width"); init => _width = value; }
}

public sealed partial class ListEventsWhere : ApiModel
{
    public int? Id { get => Get(_id, "id"); init => _id = value; }
}

/// <summary>The query and header parameters of event-list.</summary>
public sealed partial class ListEventsOptions
{
    public IReadOnlyList<ListEventsSearch>? Search { get; set; }
    public ListEventsWhere? Where { get; set; }
    public ListEventsShape? Shape { get; set; }
    public JsonElement? Any { get; set; }
}

public readonly partial struct ListEventsSearchOp : IOpenEnum<ListEventsSearchOp>
{
    /// <summary><c>equals</c></summary>
    public static ListEventsSearchOp EqualsValue => new(Values.EqualsValue);
    /// <summary><c>like</c></summary>
    public static ListEventsSearchOp Like => new(Values.Like);
}
