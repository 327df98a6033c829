public sealed partial class Allow : ApiModel
{
    /// <summary>Always allow.</summary>
    public string Action { get => Get(_action, "action"); init => _action = value; }
    public DateOnly? Until { get => Get(_until, "until"); init => _until = value; }
}

public sealed partial class Block : ApiModel
{
    public required BlockAction Action { get => Get(_action, "action"); init => _action = value; }
    public int? Status { get => Get(_status, "status"); init => _status = value; }
}

public sealed partial class Log : ApiModel
{
    /// <summary>Always log.</summary>
    public string Action { get => Get(_action, "action"); init => _action = value; }
    public string? Level { get => Get(_level, "level"); init => _level = value; }
}

/// <summary>Other step</summary>
public sealed partial class OtherStep : ApiModel
{
    public string? Type { get => Get(_type, "type"); init => _type = value; }
    public string? Note { get => Get(_note, "note"); init => _note = value; }
}

public sealed partial class Things : ApiModel
{
    public Rule? Rule { get => Get(_rule, "rule"); init => _rule = value; }
    public ThingsStep? Step { get => Get(_step, "step"); init => _step = value; }
    public ThingsVersion? Version { get => Get(_version, "version"); init => _version = value; }
}

public sealed partial class ThingsStepSend : ApiModel
{
    /// <summary>Always send.</summary>
    public string Type { get => Get(_type, "type"); init => _type = value; }
    public string? To { get => Get(_to, "to"); init => _to = value; }
}

public sealed partial class ThingsStepWait : ApiModel
{
    /// <summary>Always wait.</summary>
    public string Type { get => Get(_type, "type"); init => _type = value; }
    public int? Seconds { get => Get(_seconds, "seconds"); init => _seconds = value; }
}

public sealed partial class ThingsVersion_1 : ApiModel
{
    /// <summary>Always 1.</summary>
    public int? V { get => Get(_v, "v"); init => _v = value; }
    public string? Old { get => Get(_old, "old"); init => _old = value; }
}

public sealed partial class ThingsVersion_2 : ApiModel
{
    /// <summary>Always 2.</summary>
    public int? V { get => Get(_v, "v"); init => _v = value; }
    public string? New { get => Get(_new, "new"); init => _new = value; }
}

/// <summary>One of <c>Block</c>, <c>Allow</c>, <c>Log</c>, <c>string</c>.</summary>
public sealed partial class Rule : ApiUnion
{
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

/// <summary>One of <c>ThingsStepWait</c>, <c>ThingsStepSend</c>, <c>OtherStep</c>.</summary>
public sealed partial class ThingsStep : ApiUnion
{
    public ThingsStep(ThingsStepWait value)
        : base(value, JsonCodec.Model<ThingsStepWait>())
    public bool TryGetThingsStepWait([NotNullWhen(true)] out ThingsStepWait? value) => TryGet<ThingsStepWait>(out value);

    public ThingsStep(ThingsStepSend value)
        : base(value, JsonCodec.Model<ThingsStepSend>())
    public bool TryGetThingsStepSend([NotNullWhen(true)] out ThingsStepSend? value) => TryGet<ThingsStepSend>(out value);

    public ThingsStep(OtherStep value)
        : base(value, JsonCodec.Model<OtherStep>())
    public bool TryGetOtherStep([NotNullWhen(true)] out OtherStep? value) => TryGet<OtherStep>(out value);
}

/// <summary>One of <c>ThingsVersion_1</c>, <c>ThingsVersion_2</c>.</summary>
public sealed partial class ThingsVersion : ApiUnion
{
    public ThingsVersion(ThingsVersion_1 value)
        : base(value, JsonCodec.Model<ThingsVersion_1>())
    public bool TryGetThingsVersion_1([NotNullWhen(true)] out ThingsVersion_1? value) => TryGet<ThingsVersion_1>(out value);

    public ThingsVersion(ThingsVersion_2 value)
        : base(value, JsonCodec.Model<ThingsVersion_2>())
    public bool TryGetThingsVersion_2([NotNullWhen(true)] out ThingsVersion_2? value) => TryGet<ThingsVersion_2>(out value);
}

public readonly partial struct BlockAction : IOpenEnum<BlockAction>
{
    /// <summary><c>block</c></summary>
    public static BlockAction Block => new(Values.Block);
    /// <summary><c>drop</c></summary>
    public static BlockAction Drop => new(Values.Drop);
}
