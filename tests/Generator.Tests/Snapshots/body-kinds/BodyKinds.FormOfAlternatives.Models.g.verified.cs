public sealed partial class FormOfAlternativeCreate : ApiModel<FormOfAlternativeCreate>
{
    public required string Grant { get => Get(_grant); set => Set(out _grant, value); }
    public string? User { get => Get(_user); set => Set(out _user, value); }
    public long? Code { get => Get(_code); set => Set(out _code, value); }

        json.RequiredString("grant"u8, ref _grant);
        json.OptionalString("user"u8, ref _user);
        json.OptionalInt64("code"u8, ref _code);
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
