public sealed partial class NoteGetAllResult : ApiModel<NoteGetAllResult>
{
    public required string? A { get => Get(_a); init => _a = value; }
    /// <summary>Always <c>note</c>.</summary>
    public string Kind => Get(_kind);
    public Optional<long?> B { get => Get(_b); init => _b = value; }
    public Optional<DateTimeOffset?> C { get => Get(_c); init => _c = value; }
    public NoteGetAllResultTwo? Two { get => Get(_two); init => _two = value; }

        json.Nullable("a"u8, ref _a, JsonCodec.String);
        json.RequiredString("kind"u8, ref _kind);
        json.Optional("b"u8, ref _b, JsonCodec.Int64);
        json.Optional("c"u8, ref _c, JsonCodec.DateTimeOffset);
        json.Optional("two"u8, ref _two, JsonCodec.Union<NoteGetAllResultTwo>());
}

/// <summary>One of <c>string</c>, <c>long</c>.</summary>
public sealed partial class NoteGetAllResultTwo : ApiUnion, IApiUnion<NoteGetAllResultTwo>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);

    public NoteGetAllResultTwo(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public NoteGetAllResultTwo(long value)
        : base(value, JsonCodec.Int64)
    public bool TryGetInt64(out long value) => TryGet<long>(out value);
}
