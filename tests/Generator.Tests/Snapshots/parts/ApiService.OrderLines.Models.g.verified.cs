public sealed partial class Card : ApiModel<Card>
{
    /// <summary>Always <c>card</c>.</summary>
    public string Kind => Get(_kind);
    public required string Number { get => Get(_number); set => Set(out _number, value); }

        json.RequiredString("kind"u8, ref _kind);
        json.RequiredString("number"u8, ref _number);
}

public sealed partial class Invoice : ApiModel<Invoice>
{
    /// <summary>Always <c>invoice</c>.</summary>
    public string Kind => Get(_kind);
    public DateOnly? Due { get => Get(_due); set => Set(out _due, value); }

        json.RequiredString("kind"u8, ref _kind);
        json.Optional("due"u8, ref _due, JsonCodec.DateOnly);
}

public sealed partial class Line : ApiModel<Line>
{
    public required string Item { get => Get(_item); set => Set(out _item, value); }
    /// <summary>A thing that was ordered.</summary>
    public Order? Order { get => Get(_order); set => Set(out _order, value); }

        json.RequiredString("item"u8, ref _item);
        json.OptionalModel("order"u8, ref _order);
}

public sealed partial class Money : ApiModel<Money>
{
    public required double Amount { get => Get(_amount); set => Set(out _amount, value); }
    /// <summary>A thing that was ordered.</summary>
    public Order? Order { get => Get(_order); set => Set(out _order, value); }

        json.RequiredDouble("amount"u8, ref _amount);
        json.OptionalModel("order"u8, ref _order);
}

/// <summary>A thing that was ordered.</summary>
public sealed partial class Order : ApiModel<Order>
{
    public required string Id { get => Get(_id); set => Set(out _id, value); }
    public required State State { get => Get(_state); set => Set(out _state, value); }
    public Money? Total { get => Get(_total); set => Set(out _total, value); }
    /// <summary>A thing that was ordered.</summary>
    public Order? Parent { get => Get(_parent); set => Set(out _parent, value); }
    public IReadOnlyList<Line>? Lines { get => Get(_lines); set => Set(out _lines, value); }
    public Payments? Payment { get => Get(_payment); set => Set(out _payment, value); }
    public JsonElement? Odd { get => Get(_odd); set => Set(out _odd, value); }

        json.RequiredString("id"u8, ref _id);
        json.RequiredEnum("state"u8, ref _state);
        json.OptionalModel("total"u8, ref _total);
        json.OptionalModel("parent"u8, ref _parent);
        json.OptionalModels("lines"u8, ref _lines);
        json.Optional("payment"u8, ref _payment, JsonCodec.Union<Payments>());
        json.Optional("odd"u8, ref _odd, JsonCodec.Json);
}

/// <summary>One of <c>Card</c>, <c>Invoice</c>.</summary>
public sealed partial class Payments : ApiUnion, IApiUnion<Payments>
{
    private static readonly UnionCases s_cases = new UnionCases("kind")
        .Add(JsonCodec.Model<Card>(), "card")
        .Add(JsonCodec.Model<Invoice>(), "invoice");

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
