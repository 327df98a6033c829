public sealed partial class Card : ApiModel
{
    public required string Kind { get => Get(_kind, "kind"); init => _kind = value; }
    public required string Number { get => Get(_number, "number"); init => _number = value; }
}

public sealed partial class Invoice : ApiModel
{
    public required string Kind { get => Get(_kind, "kind"); init => _kind = value; }
    public DateOnly? Due { get => Get(_due, "due"); init => _due = value; }
}

public sealed partial class Line : ApiModel
{
    public required string Item { get => Get(_item, "item"); init => _item = value; }
    /// <summary>A thing that was ordered.</summary>
    public Order? Order { get => Get(_order, "order"); init => _order = value; }
}

public sealed partial class Money : ApiModel
{
    public required double Amount { get => Get(_amount, "amount"); init => _amount = value; }
    /// <summary>A thing that was ordered.</summary>
    public Order? Order { get => Get(_order, "order"); init => _order = value; }
}

/// <summary>A thing that was ordered.</summary>
public sealed partial class Order : ApiModel
{
    public required string Id { get => Get(_id, "id"); init => _id = value; }
    public required State State { get => Get(_state, "state"); init => _state = value; }
    public Money? Total { get => Get(_total, "total"); init => _total = value; }
    /// <summary>A thing that was ordered.</summary>
    public Order? Parent { get => Get(_parent, "parent"); init => _parent = value; }
    public IReadOnlyList<Line>? Lines { get => Get(_lines, "lines"); init => _lines = value; }
    public Payments? Payment { get => Get(_payment, "payment"); init => _payment = value; }
    public JsonElement? Odd { get => Get(_odd, "odd"); init => _odd = value; }
}

/// <summary>A thing that was ordered.</summary>
public sealed partial class OrderCreate : ApiModel
{
    public required string Id { get => Get(_id, "id"); set => Set(out _id, value, "id"); }
    public required State State { get => Get(_state, "state"); set => Set(out _state, value, "state"); }
    public Money? Total { get => Get(_total, "total"); set => Set(out _total, value, "total"); }
    /// <summary>A thing that was ordered.</summary>
    public Order? Parent { get => Get(_parent, "parent"); set => Set(out _parent, value, "parent"); }
    public IReadOnlyList<Line>? Lines { get => Get(_lines, "lines"); set => Set(out _lines, value, "lines"); }
    public Payments? Payment { get => Get(_payment, "payment"); set => Set(out _payment, value, "payment"); }
    public JsonElement? Odd { get => Get(_odd, "odd"); set => Set(out _odd, value, "odd"); }
}

/// <summary>One of <c>Card</c>, <c>Invoice</c>.</summary>
public sealed partial class Payments : ApiUnion
{
    public Payments(Card value)
        : base(value, JsonCodec.Model<Card>())
    public bool TryGetCard([NotNullWhen(true)] out Card? value) => TryGet<Card>(out value);

    public Payments(Invoice value)
        : base(value, JsonCodec.Model<Invoice>())
    public bool TryGetInvoice([NotNullWhen(true)] out Invoice? value) => TryGet<Invoice>(out value);
}

/// <summary>The query and header parameters of createOrder.</summary>
public sealed partial class OrderCreateOptions
{
    public required string XTenant { get; set; }
}

public readonly partial struct State : IOpenEnum<State>
{
    /// <summary><c>open</c></summary>
    public static State Open => new(Values.Open);
    /// <summary><c>closed</c></summary>
    public static State Closed => new(Values.Closed);
}
