public sealed partial class Cat : ApiModel<Cat>
{
    public bool? Meows { get => Get(_meows); init => _meows = value; }

        json.OptionalBoolean("meows"u8, ref _meows);
}

public sealed partial class ChoiceGetAllResult : ApiModel<ChoiceGetAllResult>
{
    public ChoiceGetAllResultTextOrNumber? TextOrNumber { get => Get(_textOrNumber); init => _textOrNumber = value; }
    public ChoiceGetAllResultCatOrDog? CatOrDog { get => Get(_catOrDog); init => _catOrDog = value; }
    public string? AlwaysText { get => Get(_alwaysText); init => _alwaysText = value; }
    public Cat? OneOnly { get => Get(_oneOnly); init => _oneOnly = value; }
    public IReadOnlyList<ChoiceGetAllResultList>? List { get => Get(_list); init => _list = value; }
    public ChoiceGetAllResultBeside? Beside { get => Get(_beside); init => _beside = value; }
    public IReadOnlyList<string>? ArrayAndObject { get => Get(_arrayAndObject); init => _arrayAndObject = value; }

        json.Optional("text_or_number"u8, ref _textOrNumber, JsonCodec.Union<ChoiceGetAllResultTextOrNumber>());
        json.Optional("cat_or_dog"u8, ref _catOrDog, JsonCodec.Union<ChoiceGetAllResultCatOrDog>());
        json.OptionalString("always_text"u8, ref _alwaysText);
        json.OptionalModel("one_only"u8, ref _oneOnly);
        json.Optional("list"u8, ref _list, JsonCodec.List(JsonCodec.Union<ChoiceGetAllResultList>()));
        json.Optional("beside"u8, ref _beside, JsonCodec.Union<ChoiceGetAllResultBeside>());
        json.OptionalStrings("array_and_object"u8, ref _arrayAndObject);
}

public sealed partial class ChoiceGetAllResultBesideWithName : ApiModel<ChoiceGetAllResultBesideWithName>
{
    public required string Name { get => Get(_name); init => _name = value; }

        json.RequiredString("name"u8, ref _name);
}

public sealed partial class ChoiceGetAllResultBesideWithOther : ApiModel<ChoiceGetAllResultBesideWithOther>
{
    public string? Name { get => Get(_name); init => _name = value; }
    public string? Other { get => Get(_other); init => _other = value; }

        json.OptionalString("name"u8, ref _name);
        json.OptionalString("other"u8, ref _other);
}

public sealed partial class Dog : ApiModel<Dog>
{
    public bool? Barks { get => Get(_barks); init => _barks = value; }

        json.OptionalBoolean("barks"u8, ref _barks);
}

/// <summary>One of <c>ChoiceGetAllResultBesideWithName</c>, <c>ChoiceGetAllResultBesideWithOther</c>.</summary>
public sealed partial class ChoiceGetAllResultBeside : ApiUnion, IApiUnion<ChoiceGetAllResultBeside>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Model<ChoiceGetAllResultBesideWithName>())
        .Add(JsonCodec.Model<ChoiceGetAllResultBesideWithOther>());

    /// <summary>Initializes a new instance of the <see cref="ChoiceGetAllResultBeside"/> class with a value of type
    /// <c>ChoiceGetAllResultBesideWithName</c>.</summary>
    public ChoiceGetAllResultBeside(ChoiceGetAllResultBesideWithName value)
        : base(value, JsonCodec.Model<ChoiceGetAllResultBesideWithName>())
    {
    }

    public bool TryGetChoiceGetAllResultBesideWithName([NotNullWhen(true)] out ChoiceGetAllResultBesideWithName? value) => TryGet<ChoiceGetAllResultBesideWithName>(out value);

    /// <summary>Initializes a new instance of the <see cref="ChoiceGetAllResultBeside"/> class with a value of type
    /// <c>ChoiceGetAllResultBesideWithOther</c>.</summary>
    public ChoiceGetAllResultBeside(ChoiceGetAllResultBesideWithOther value)
        : base(value, JsonCodec.Model<ChoiceGetAllResultBesideWithOther>())
    {
    }

    public bool TryGetChoiceGetAllResultBesideWithOther([NotNullWhen(true)] out ChoiceGetAllResultBesideWithOther? value) => TryGet<ChoiceGetAllResultBesideWithOther>(out value);
}

/// <summary>One of <c>Cat</c>, <c>Dog</c>.</summary>
public sealed partial class ChoiceGetAllResultCatOrDog : ApiUnion, IApiUnion<ChoiceGetAllResultCatOrDog>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Model<Cat>())
        .Add(JsonCodec.Model<Dog>());

    public ChoiceGetAllResultCatOrDog(Cat value)
        : base(value, JsonCodec.Model<Cat>())
    public bool TryGetCat([NotNullWhen(true)] out Cat? value) => TryGet<Cat>(out value);

    public ChoiceGetAllResultCatOrDog(Dog value)
        : base(value, JsonCodec.Model<Dog>())
    public bool TryGetDog([NotNullWhen(true)] out Dog? value) => TryGet<Dog>(out value);
}

/// <summary>One of <c>string</c>, <c>bool</c>.</summary>
public sealed partial class ChoiceGetAllResultList : ApiUnion, IApiUnion<ChoiceGetAllResultList>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Boolean);

    public ChoiceGetAllResultList(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public ChoiceGetAllResultList(bool value)
        : base(value, JsonCodec.Boolean)
    public bool TryGetBoolean(out bool value) => TryGet<bool>(out value);
}

/// <summary>One of <c>string</c>, <c>long</c>.</summary>
public sealed partial class ChoiceGetAllResultTextOrNumber : ApiUnion, IApiUnion<ChoiceGetAllResultTextOrNumber>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);

    /// <summary>Initializes a new instance of the <see cref="ChoiceGetAllResultTextOrNumber"/> class with a value of type
    /// <c>string</c>.</summary>
    public ChoiceGetAllResultTextOrNumber(string value)
        : base(value, JsonCodec.String)
    {
    }

    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    /// <summary>Initializes a new instance of the <see cref="ChoiceGetAllResultTextOrNumber"/> class with a value of type
    /// <c>long</c>.</summary>
    public ChoiceGetAllResultTextOrNumber(long value)
        : base(value, JsonCodec.Int64)
    {
    }

    public bool TryGetInt64(out long value) => TryGet<long>(out value);
}
