public sealed partial class NoteGetAllResult : ApiModel
{
    public required string? A { get => Get(_a, "a"); init => _a = value; }
    /// <summary>Always note.</summary>
    public string Kind => Get(_kind, "kind");
    public Optional<int?> B { get => Get(_b, "b"); init => _b = value; }
    public Optional<DateTimeOffset?> C { get => Get(_c, "c"); init => _c = value; }
    public NoteGetAllResultTwo? Two { get => Get(_two, "two"); init => _two = value; }
}

/// <summary>One of <c>string</c>, <c>int</c>.</summary>
public sealed partial class NoteGetAllResultTwo : ApiUnion
{
    public NoteGetAllResultTwo(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public NoteGetAllResultTwo(int value)
        : base(value, JsonCodec.Int32)
    public bool TryGetInt32(out int value) => TryGet<int>(out value);
}
