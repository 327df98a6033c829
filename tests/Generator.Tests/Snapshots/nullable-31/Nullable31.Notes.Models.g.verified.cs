public sealed partial class NoteGetAllResult : ApiModel<NoteGetAllResult>
{
    public required string? A { get => Get(_a, "a"); init => _a = value; }
    /// <summary>Always <c>note</c>.</summary>
    public string Kind => Get(_kind, "kind");
    public Optional<long?> B { get => Get(_b, "b"); init => _b = value; }
    public Optional<DateTimeOffset?> C { get => Get(_c, "c"); init => _c = value; }
    public NoteGetAllResultTwo? Two { get => Get(_two, "two"); init => _two = value; }
}

/// <summary>One of <c>string</c>, <c>long</c>.</summary>
public sealed partial class NoteGetAllResultTwo : ApiUnion
{
    public NoteGetAllResultTwo(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public NoteGetAllResultTwo(long value)
        : base(value, JsonCodec.Int64)
    public bool TryGetInt64(out long value) => TryGet<long>(out value);
}
