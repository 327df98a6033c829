public sealed partial class SeveralSuccessCreateAccepted : ApiModel<SeveralSuccessCreateAccepted>
{
    public string? Job { get => Get(_job); init => _job = value; }

        json.OptionalString("job"u8, ref _job);
}

/// <summary>The result of <c>postSeveral</c>, which depends on the status of the response.</summary>
public sealed partial class SeveralSuccessCreateResponse : ApiUnion, IApiUnion<SeveralSuccessCreateResponse>
{
    private static readonly JsonCodec<Thing> s_created = JsonCodec.ForStatus(JsonCodec.Model<Thing>(), ResponseFormat.Bare);
    private static readonly JsonCodec<SeveralSuccessCreateAccepted> s_accepted = JsonCodec.ForStatus(
        JsonCodec.Model<SeveralSuccessCreateAccepted>(), ResponseFormat.Bare);
    private static readonly UnionCases s_cases = new UnionCases()
        .AddStatus(201, s_created)
        .AddStatus(202, s_accepted);

    /// <summary>Creates the result of a response with the status 201.</summary>
    public static SeveralSuccessCreateResponse FromCreated(Thing value) => new(value, s_created);

    /// <summary>Gets the result, of type <c>Thing</c>, if the response has the status 201.</summary>
    public bool TryGetCreated([NotNullWhen(true)] out Thing? value) => TryGet(s_created, out value);

    /// <summary>Creates the result of a response with the status 202.</summary>
    public static SeveralSuccessCreateResponse FromAccepted(SeveralSuccessCreateAccepted value) => new(value, s_accepted);

    /// <summary>Gets the result, of type <c>SeveralSuccessCreateAccepted</c>, if the response has the status 202.</summary>
    public bool TryGetAccepted([NotNullWhen(true)] out SeveralSuccessCreateAccepted? value) => TryGet(s_accepted, out value);
}
