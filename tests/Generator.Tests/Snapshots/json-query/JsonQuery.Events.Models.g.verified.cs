public sealed partial class EventListSearchParameter : ApiModel<EventListSearchParameter>
{
    public string? Field { get => Get(_field, "field"); init => _field = value; }
    public EventSearchOp? Op { get => Get(_op, "op"); init => _op = value; }
    public JsonElement? Value { get => Get(_value, "value"); init => _value = value; }
}

public sealed partial class EventListShapeParameter : ApiModel<EventListShapeParameter>
{
    public long? Width { get => Get(_width, "width"); init => _width = value; }
}

public sealed partial class EventListWhereParameter : ApiModel<EventListWhereParameter>
{
    public long? Id { get => Get(_id, "id"); init => _id = value; }
}

/// <summary>The query and header parameters of <c>event-list</c>.</summary>
public sealed partial class EventListOptions : RequestOptions
{
    public IReadOnlyList<EventListSearchParameter>? Search { get; set; }
    public EventListWhereParameter? Where { get; set; }
    public EventListShapeParameter? Shape { get; set; }
    public JsonElement? Any { get; set; }
}

public readonly partial struct EventSearchOp : IOpenEnum<EventSearchOp>
{
    /// <summary><c>equals</c></summary>
    public static EventSearchOp EqualsValue => new(Values.EqualsValue);
    /// <summary><c>like</c></summary>
    public static EventSearchOp Like => new(Values.Like);
}
