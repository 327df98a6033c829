public sealed partial class FormOfAlternativeCreate : ApiModel<FormOfAlternativeCreate>
{
    public required string Grant { get => Get(_grant, "grant"); set => Set(out _grant, value, "grant"); }
    public string? User { get => Get(_user, "user"); set => Set(out _user, value, "user"); }
    public long? Code { get => Get(_code, "code"); set => Set(out _code, value, "code"); }
}

/// <summary>The parts of a multipart body. A part is not sent if it is <c>null</c>.</summary>
public sealed partial class FormOfAlternativeReplaceAll
{
    public required string Grant { get; set; }
    public string? User { get; set; }
    public long? Code { get; set; }

    internal MultipartForm ToForm() => new MultipartForm()
        .Add("grant", Grant)
        .Add("user", User)
        .Add("code", Code, JsonCodec.Int64);
}
