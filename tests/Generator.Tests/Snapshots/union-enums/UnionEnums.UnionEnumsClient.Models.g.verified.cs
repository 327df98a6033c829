public sealed partial class Things : ApiModel
{
    public ThingsModel? Model { get => Get(_model, "model"); init => _model = value; }
    public ThingsSize? Size { get => Get(_size, "size"); init => _size = value; }
    public ThingsColor? Color { get => Get(_color, "color"); init => _color = value; }
    public Level? Level { get => Get(_level, "level"); init => _level = value; }
    public ThingsChoice? Choice { get => Get(_choice, "choice"); init => _choice = value; }
}

public sealed partial class ThingsChoiceObject : ApiModel
{
    public required string Name { get => Get(_name, "name"); init => _name = value; }
}

/// <summary>One of <c>ThingsChoiceValue</c>, <c>ThingsChoiceObject</c>.</summary>
public sealed partial class ThingsChoice : ApiUnion
{
    public ThingsChoice(ThingsChoiceValue value)
        : base(value, JsonCodec.Enum<ThingsChoiceValue>())
    public bool TryGetThingsChoiceValue(out ThingsChoiceValue value) => TryGet<ThingsChoiceValue>(out value);

    /// <summary>Initializes a new instance of the <see cref="ThingsChoice"/> class with a value of type
    /// <c>ThingsChoiceObject</c>.</summary>
    public ThingsChoice(ThingsChoiceObject value)
        : base(value, JsonCodec.Model<ThingsChoiceObject>())
    {
    }

    public bool TryGetThingsChoiceObject([NotNullWhen(true)] out ThingsChoiceObject? value) => TryGet<ThingsChoiceObject>(out value);
}

public readonly partial struct Level : IOpenEnum<Level>
{
    /// <summary><c>low</c></summary>
    public static Level Low => new(Values.Low);
    /// <summary><c>high</c></summary>
    public static Level High => new(Values.High);
}

public readonly partial struct ThingsChoiceValue : IOpenEnum<ThingsChoiceValue>
{
    /// <summary><c>auto</c></summary>
    public static ThingsChoiceValue Auto => new(Values.Auto);
    /// <summary><c>none</c></summary>
    public static ThingsChoiceValue None => new(Values.None);
}

public readonly partial struct ThingsColor : IOpenEnum<ThingsColor>
{
    /// <summary><c>red</c></summary>
    public static ThingsColor Red => new(Values.Red);
    /// <summary><c>green</c></summary>
    public static ThingsColor Green => new(Values.Green);
}

public readonly partial struct ThingsModel : IOpenEnum<ThingsModel>
{
    /// <summary><c>small</c></summary>
    public static ThingsModel Small => new(Values.Small);
    /// <summary><c>large</c></summary>
    public static ThingsModel Large => new(Values.Large);
}

public readonly partial struct ThingsSize : IOpenEnum<ThingsSize>
{
    /// <summary><c>s</c></summary>
    public static ThingsSize S => new(Values.S);
    /// <summary><c>m</c></summary>
    public static ThingsSize M => new(Values.M);
    /// <summary><c>l</c></summary>
    public static ThingsSize L => new(Values.L);
}
