public sealed partial class Allow : ApiModel<Allow>
{
    /// <summary>Always <c>allow</c>.</summary>
    public string Action => Get(_action);
    public DateOnly? Until { get => Get(_until); init => _until = value; }

        json.RequiredString("action"u8, ref _action);
        json.Optional("until"u8, ref _until, JsonCodec.DateOnly);
}

public sealed partial class Block : ApiModel<Block>
{
    public required BlockAction Action { get => Get(_action); init => _action = value; }
    public long? Status { get => Get(_status); init => _status = value; }

        json.RequiredEnum("action"u8, ref _action);
        json.OptionalInt64("status"u8, ref _status);
}

public sealed partial class Log : ApiModel<Log>
{
    /// <summary>Always <c>log</c>.</summary>
    public string Action => Get(_action);
    public string? Level { get => Get(_level); init => _level = value; }

        json.RequiredString("action"u8, ref _action);
        json.OptionalString("level"u8, ref _level);
}

public sealed partial class ThingGetAllResult : ApiModel<ThingGetAllResult>
{
    public Rule? Rule { get => Get(_rule); init => _rule = value; }
    public ThingGetAllResultStep? Step { get => Get(_step); init => _step = value; }
    public ThingGetAllResultVersion? Version { get => Get(_version); init => _version = value; }

        json.Optional("rule"u8, ref _rule, JsonCodec.Union<Rule>());
        json.Optional("step"u8, ref _step, JsonCodec.Union<ThingGetAllResultStep>());
        json.Optional("version"u8, ref _version, JsonCodec.Union<ThingGetAllResultVersion>());
}

/// <summary>Other step</summary>
public sealed partial class ThingGetAllResultStepOtherStep : ApiModel<ThingGetAllResultStepOtherStep>
{
    public string? Type { get => Get(_type); init => _type = value; }
    public string? Note { get => Get(_note); init => _note = value; }

        json.OptionalString("type"u8, ref _type);
        json.OptionalString("note"u8, ref _note);
}

public sealed partial class ThingGetAllResultStepSend : ApiModel<ThingGetAllResultStepSend>
{
    /// <summary>Always <c>send</c>.</summary>
    public string Type => Get(_type);
    public string? To { get => Get(_to); init => _to = value; }

        json.RequiredString("type"u8, ref _type);
        json.OptionalString("to"u8, ref _to);
}

public sealed partial class ThingGetAllResultStepWait : ApiModel<ThingGetAllResultStepWait>
{
    /// <summary>Always <c>wait</c>.</summary>
    public string Type => Get(_type);
    public long? Seconds { get => Get(_seconds); init => _seconds = value; }

        json.RequiredString("type"u8, ref _type);
        json.OptionalInt64("seconds"u8, ref _seconds);
}

public sealed partial class ThingGetAllResultVersionWithNew : ApiModel<ThingGetAllResultVersionWithNew>
{
    /// <summary>Always <c>2</c>.</summary>
    public int? V { get => Get(_v); init => _v = value; }
    public string? New { get => Get(_new); init => _new = value; }

        json.Optional("v"u8, ref _v, JsonCodec.Int32);
        json.OptionalString("new"u8, ref _new);
}

public sealed partial class ThingGetAllResultVersionWithOld : ApiModel<ThingGetAllResultVersionWithOld>
{
    /// <summary>Always <c>1</c>.</summary>
    public int? V { get => Get(_v); init => _v = value; }
    public string? Old { get => Get(_old); init => _old = value; }

        json.Optional("v"u8, ref _v, JsonCodec.Int32);
        json.OptionalString("old"u8, ref _old);
}

/// <summary>One of <c>Block</c>, <c>Allow</c>, <c>Log</c>, <c>string</c>.</summary>
public sealed partial class Rule : ApiUnion, IApiUnion<Rule>
{
    private static readonly UnionCases s_cases = new UnionCases("action")
        .Add(JsonCodec.Model<Block>())
        .Add(JsonCodec.Model<Allow>(), "allow")
        .Add(JsonCodec.Model<Log>(), "log")
        .Add(JsonCodec.String);

    public Rule(Block value)
        : base(value, JsonCodec.Model<Block>())
    public bool TryGetBlock([NotNullWhen(true)] out Block? value) => TryGet<Block>(out value);

    public Rule(Allow value)
        : base(value, JsonCodec.Model<Allow>())
    public bool TryGetAllow([NotNullWhen(true)] out Allow? value) => TryGet<Allow>(out value);

    public Rule(Log value)
        : base(value, JsonCodec.Model<Log>())
    public bool TryGetLog([NotNullWhen(true)] out Log? value) => TryGet<Log>(out value);

    public Rule(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);
}

/// <summary>One of <c>ThingGetAllResultStepWait</c>, <c>ThingGetAllResultStepSend</c>, <c>ThingGetAllResultStepOtherStep</c>.</summary>
public sealed partial class ThingGetAllResultStep : ApiUnion, IApiUnion<ThingGetAllResultStep>
{
    private static readonly UnionCases s_cases = new UnionCases("type")
        .Add(JsonCodec.Model<ThingGetAllResultStepWait>(), "wait")
        .Add(JsonCodec.Model<ThingGetAllResultStepSend>(), "send")
        .Add(JsonCodec.Model<ThingGetAllResultStepOtherStep>());

    /// <summary>Initializes a new instance of the <see cref="ThingGetAllResultStep"/> class with a value of type
    /// <c>ThingGetAllResultStepWait</c>.</summary>
    public ThingGetAllResultStep(ThingGetAllResultStepWait value)
        : base(value, JsonCodec.Model<ThingGetAllResultStepWait>())
    {
    }

    public bool TryGetThingGetAllResultStepWait([NotNullWhen(true)] out ThingGetAllResultStepWait? value) => TryGet<ThingGetAllResultStepWait>(out value);

    /// <summary>Initializes a new instance of the <see cref="ThingGetAllResultStep"/> class with a value of type
    /// <c>ThingGetAllResultStepSend</c>.</summary>
    public ThingGetAllResultStep(ThingGetAllResultStepSend value)
        : base(value, JsonCodec.Model<ThingGetAllResultStepSend>())
    {
    }

    public bool TryGetThingGetAllResultStepSend([NotNullWhen(true)] out ThingGetAllResultStepSend? value) => TryGet<ThingGetAllResultStepSend>(out value);

    /// <summary>Initializes a new instance of the <see cref="ThingGetAllResultStep"/> class with a value of type
    /// <c>ThingGetAllResultStepOtherStep</c>.</summary>
    public ThingGetAllResultStep(ThingGetAllResultStepOtherStep value)
        : base(value, JsonCodec.Model<ThingGetAllResultStepOtherStep>())
    {
    }

    public bool TryGetThingGetAllResultStepOtherStep([NotNullWhen(true)] out ThingGetAllResultStepOtherStep? value) => TryGet<ThingGetAllResultStepOtherStep>(out value);
}

/// <summary>One of <c>ThingGetAllResultVersionWithOld</c>, <c>ThingGetAllResultVersionWithNew</c>.</summary>
public sealed partial class ThingGetAllResultVersion : ApiUnion, IApiUnion<ThingGetAllResultVersion>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Model<ThingGetAllResultVersionWithOld>())
        .Add(JsonCodec.Model<ThingGetAllResultVersionWithNew>());

    /// <summary>Initializes a new instance of the <see cref="ThingGetAllResultVersion"/> class with a value of type
    /// <c>ThingGetAllResultVersionWithOld</c>.</summary>
    public ThingGetAllResultVersion(ThingGetAllResultVersionWithOld value)
        : base(value, JsonCodec.Model<ThingGetAllResultVersionWithOld>())
    {
    }

    public bool TryGetThingGetAllResultVersionWithOld([NotNullWhen(true)] out ThingGetAllResultVersionWithOld? value) => TryGet<ThingGetAllResultVersionWithOld>(out value);

    /// <summary>Initializes a new instance of the <see cref="ThingGetAllResultVersion"/> class with a value of type
    /// <c>ThingGetAllResultVersionWithNew</c>.</summary>
    public ThingGetAllResultVersion(ThingGetAllResultVersionWithNew value)
        : base(value, JsonCodec.Model<ThingGetAllResultVersionWithNew>())
    {
    }

    public bool TryGetThingGetAllResultVersionWithNew([NotNullWhen(true)] out ThingGetAllResultVersionWithNew? value) => TryGet<ThingGetAllResultVersionWithNew>(out value);
}

public readonly partial struct BlockAction : IOpenEnum<BlockAction>
{
    /// <summary><c>block</c></summary>
    public static BlockAction Block => new(Values.Block);
    /// <summary><c>drop</c></summary>
    public static BlockAction Drop => new(Values.Drop);
}
