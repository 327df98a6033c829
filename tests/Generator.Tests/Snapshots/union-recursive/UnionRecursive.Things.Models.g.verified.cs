public sealed partial class Negation : ApiModel<Negation>
{
    public required Expression Of { get => Get(_of); init => _of = value; }

        json.Required("of"u8, ref _of, JsonCodec.Union<Expression>());
}

public sealed partial class Sum : ApiModel<Sum>
{
    public required Expression Left { get => Get(_left); init => _left = value; }
    public required Expression Right { get => Get(_right); init => _right = value; }

        json.Required("left"u8, ref _left, JsonCodec.Union<Expression>());
        json.Required("right"u8, ref _right, JsonCodec.Union<Expression>());
}

public sealed partial class ThingGetAllResult : ApiModel<ThingGetAllResult>
{
    public Document? Document { get => Get(_document); init => _document = value; }
    public Expression? Expression { get => Get(_expression); init => _expression = value; }
    public string? Self { get => Get(_self); init => _self = value; }
    public JsonElement? Nothing { get => Get(_nothing); init => _nothing = value; }
    public IReadOnlyList<JsonElement>? Lists { get => Get(_lists); init => _lists = value; }
    public One? One { get => Get(_one); init => _one = value; }
    public Two? Two { get => Get(_two); init => _two = value; }

        json.Optional("document"u8, ref _document, JsonCodec.Union<Document>());
        json.Optional("expression"u8, ref _expression, JsonCodec.Union<Expression>());
        json.OptionalString("self"u8, ref _self);
        json.Optional("nothing"u8, ref _nothing, JsonCodec.Json);
        json.Optional("lists"u8, ref _lists, JsonCodec.List(JsonCodec.Json));
        json.Optional("one"u8, ref _one, JsonCodec.Union<One>());
        json.Optional("two"u8, ref _two, JsonCodec.Union<Two>());
}

/// <summary>One of <c>string</c>, <c>double</c>, <c>bool</c>, <c>IReadOnlyList&lt;Document&gt;</c>, <c>IReadOnlyDictionary&lt;string,
/// Document&gt;</c>.</summary>
public sealed partial class Document : ApiUnion, IApiUnion<Document>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Double)
        .Add(JsonCodec.Boolean)
        .Add(JsonCodec.List(JsonCodec.Union<Document>()))
        .Add(JsonCodec.Map(JsonCodec.Union<Document>()));

    public Document(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public Document(double value)
        : base(value, JsonCodec.Double)
    public bool TryGetDouble(out double value) => TryGet<double>(out value);

    public Document(bool value)
        : base(value, JsonCodec.Boolean)
    public bool TryGetBoolean(out bool value) => TryGet<bool>(out value);

    /// <summary>Initializes a new instance of the <see cref="Document"/> class with a value of type
    /// <c>IReadOnlyList&lt;Document&gt;</c>.</summary>
    public Document(IReadOnlyList<Document> value)
        : base(value, JsonCodec.List(JsonCodec.Union<Document>()))
    {
    }

    public bool TryGetDocumentList([NotNullWhen(true)] out IReadOnlyList<Document>? value) => TryGet<IReadOnlyList<Document>>(out value);

    /// <summary>Initializes a new instance of the <see cref="Document"/> class with a value of type <c>IReadOnlyDictionary&lt;string,
    /// Document&gt;</c>.</summary>
    public Document(IReadOnlyDictionary<string, Document> value)
        : base(value, JsonCodec.Map(JsonCodec.Union<Document>()))
    {
    }

    public bool TryGetDocumentMap([NotNullWhen(true)] out IReadOnlyDictionary<string, Document>? value) => TryGet<IReadOnlyDictionary<string, Document>>(out value);
}

/// <summary>One of <c>Sum</c>, <c>Negation</c>, <c>string</c>.</summary>
public sealed partial class Expression : ApiUnion, IApiUnion<Expression>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Model<Sum>())
        .Add(JsonCodec.Model<Negation>())
        .Add(JsonCodec.String);

    public Expression(Sum value)
        : base(value, JsonCodec.Model<Sum>())
    public bool TryGetSum([NotNullWhen(true)] out Sum? value) => TryGet<Sum>(out value);

    public Expression(Negation value)
        : base(value, JsonCodec.Model<Negation>())
    public bool TryGetNegation([NotNullWhen(true)] out Negation? value) => TryGet<Negation>(out value);

    public Expression(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);
}

/// <summary>One of <c>long</c>, <c>string</c>.</summary>
public sealed partial class One : ApiUnion, IApiUnion<One>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Int64)
        .Add(JsonCodec.String);

    public One(long value)
        : base(value, JsonCodec.Int64)
    public bool TryGetInt64(out long value) => TryGet<long>(out value);

    public One(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);
}

/// <summary>One of <c>string</c>, <c>long</c>.</summary>
public sealed partial class Two : ApiUnion, IApiUnion<Two>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);

    public Two(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public Two(long value)
        : base(value, JsonCodec.Int64)
    public bool TryGetInt64(out long value) => TryGet<long>(out value);
}
