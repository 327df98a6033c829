public sealed partial class ThingGetAllResult : ApiModel<ThingGetAllResult>
{
    public ThingModel? Model { get => Get(_model); init => _model = value; }
    public ThingSizeValue? Size { get => Get(_size); init => _size = value; }
    public ThingColor? Color { get => Get(_color); init => _color = value; }
    public Level? Level { get => Get(_level); init => _level = value; }
    public ThingGetAllResultChoice? Choice { get => Get(_choice); init => _choice = value; }

        json.OptionalEnum("model"u8, ref _model);
        json.OptionalEnum("size"u8, ref _size);
        json.OptionalEnum("color"u8, ref _color);
        json.OptionalEnum("level"u8, ref _level);
        json.Optional("choice"u8, ref _choice, JsonCodec.Union<ThingGetAllResultChoice>());
}

public sealed partial class ThingGetAllResultChoiceWithName : ApiModel<ThingGetAllResultChoiceWithName>
{
    public required string Name { get => Get(_name); init => _name = value; }

        json.RequiredString("name"u8, ref _name);
}

/// <summary>One of <c>ThingChoiceValue</c>, <c>ThingGetAllResultChoiceWithName</c>.</summary>
public sealed partial class ThingGetAllResultChoice : ApiUnion, IApiUnion<ThingGetAllResultChoice>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Enum<ThingChoiceValue>())
        .Add(JsonCodec.Model<ThingGetAllResultChoiceWithName>());

    /// <summary>Initializes a new instance of the <see cref="ThingGetAllResultChoice"/> class with a value of type
    /// <c>ThingChoiceValue</c>.</summary>
    public ThingGetAllResultChoice(ThingChoiceValue value)
        : base(value, JsonCodec.Enum<ThingChoiceValue>())
    {
    }

    public bool TryGetThingChoiceValue(out ThingChoiceValue value) => TryGet<ThingChoiceValue>(out value);

    /// <summary>Initializes a new instance of the <see cref="ThingGetAllResultChoice"/> class with a value of type
    /// <c>ThingGetAllResultChoiceWithName</c>.</summary>
    public ThingGetAllResultChoice(ThingGetAllResultChoiceWithName value)
        : base(value, JsonCodec.Model<ThingGetAllResultChoiceWithName>())
    {
    }

    public bool TryGetThingGetAllResultChoiceWithName([NotNullWhen(true)] out ThingGetAllResultChoiceWithName? value) => TryGet<ThingGetAllResultChoiceWithName>(out value);
}

public readonly partial struct Level : IOpenEnum<Level>
{
    /// <summary><c>low</c></summary>
    public static Level Low => new(Values.Low);
    /// <summary><c>high</c></summary>
    public static Level High => new(Values.High);
}

public readonly partial struct ThingChoiceValue : IOpenEnum<ThingChoiceValue>
{
    /// <summary><c>auto</c></summary>
    public static ThingChoiceValue Auto => new(Values.Auto);
    /// <summary><c>none</c></summary>
    public static ThingChoiceValue None => new(Values.None);
}

public readonly partial struct ThingColor : IOpenEnum<ThingColor>
{
    /// <summary><c>red</c></summary>
    public static ThingColor Red => new(Values.Red);
    /// <summary><c>green</c></summary>
    public static ThingColor Green => new(Values.Green);
}

public readonly partial struct ThingModel : IOpenEnum<ThingModel>
{
    private static readonly JsonNameTable s_known = new(Values.Small, Values.Large) { AllowsOthers = true };

    /// <summary><c>small</c></summary>
    public static ThingModel Small => new(Values.Small);
    /// <summary><c>large</c></summary>
    public static ThingModel Large => new(Values.Large);
}

public readonly partial struct ThingSizeValue : IOpenEnum<ThingSizeValue>
{
    /// <summary><c>s</c></summary>
    public static ThingSizeValue S => new(Values.S);
    /// <summary><c>m</c></summary>
    public static ThingSizeValue M => new(Values.M);
    /// <summary><c>l</c></summary>
    public static ThingSizeValue L => new(Values.L);
}
