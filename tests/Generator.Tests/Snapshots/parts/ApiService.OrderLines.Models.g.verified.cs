public sealed partial class Card : ApiModel<Card>
{
    /// <summary>Always <c>card</c>.</summary>
    public string Kind => Get(_kind, "kind");
    public required string Number { get => Get(_number, "number"); set => Set(out _number, value, "number"); }
}

public sealed partial class Invoice : ApiModel<Invoice>
{
    /// <summary>Always <c>invoice</c>.</summary>
    public string Kind => Get(_kind, "kind");
    public DateOnly? Due { get => Get(_due, "due"); set => Set(out _due, value, "due"); }
}

public sealed partial class Line : ApiModel<Line>
{
    public required string Item { get => Get(_item, "item"); set => Set(out _item, value, "item"); }
    /// <summary>A thing that was ordered.</summary>
    public Order? Order { get => Get(_order, "order"); set => Set(out _order, value, "order"); }
}

public sealed partial class Money : ApiModel<Money>
{
    public required double Amount { get => Get(_amount, "amount"); set => Set(out _amount, value, "amount"); }
    /// <summary>A thing that was ordered.</summary>
    public Order? Order { get => Get(_order, "order"); set => Set(out _order, value, "order"); }
}

/// <summary>A thing that was ordered.</summary>
public sealed partial class Order : ApiModel<Order>
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

public readonly partial struct State : IOpenEnum<State>
{
    /// <summary><c>open</c></summary>
    public static State Open => new(Values.Open);
    /// <summary><c>closed</c></summary>
    public static State Closed => new(Values.Closed);
}
