public sealed partial class EventListSearchParameter : ApiModel<EventListSearchParameter>
{
    public string? Field { get => Get(_field); init => _field = value; }
    public EventSearchOp? Op { get => Get(_op); init => _op = value; }
    public JsonElement? Value { get => Get(_value); init => _value = value; }

        json.OptionalString("field"u8, ref _field);
        json.OptionalEnum("op"u8, ref _op);
        json.Optional("value"u8, ref _value, JsonCodec.Json);
}

public sealed partial class EventListShapeParameter : ApiModel<EventListShapeParameter>
{
    public long? Width { get => Get(_width); init => _width = value; }

        json.OptionalInt64("width"u8, ref _width);
}

public sealed partial class EventListWhereParameter : ApiModel<EventListWhereParameter>
{
    public long? Id { get => Get(_id); init => _id = value; }

        json.OptionalInt64("id"u8, ref _id);
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
