public sealed partial class Cat : ApiModel<Cat>
{
    public bool? Meows { get => Get(_meows, "meows"); init => _meows = value; }
}

public sealed partial class ChoiceGetAllResult : ApiModel<ChoiceGetAllResult>
{
    public ChoiceGetAllResultTextOrNumber? TextOrNumber { get => Get(_textOrNumber, "text_or_number"); init => _textOrNumber = value; }
    public ChoiceGetAllResultCatOrDog? CatOrDog { get => Get(_catOrDog, "cat_or_dog"); init => _catOrDog = value; }
    public string? AlwaysText { get => Get(_alwaysText, "always_text"); init => _alwaysText = value; }
    public Cat? OneOnly { get => Get(_oneOnly, "one_only"); init => _oneOnly = value; }
    public IReadOnlyList<ChoiceGetAllResultList>? List { get => Get(_list, "list"); init => _list = value; }
    public ChoiceGetAllResultBeside? Beside { get => Get(_beside, "beside"); init => _beside = value; }
    public IReadOnlyList<string>? ArrayAndObject { get => Get(_arrayAndObject, "array_and_object"); init => _arrayAndObject = value; }
}

public sealed partial class ChoiceGetAllResultBesideWithName : ApiModel<ChoiceGetAllResultBesideWithName>
{
    public required string Name { get => Get(_name, "name"); init => _name = value; }
}

public sealed partial class ChoiceGetAllResultBesideWithOther : ApiModel<ChoiceGetAllResultBesideWithOther>
{
    public string? Name { get => Get(_name, "name"); init => _name = value; }
    public string? Other { get => Get(_other, "other"); init => _other = value; }
}

public sealed partial class Dog : ApiModel<Dog>
{
    public bool? Barks { get => Get(_barks, "barks"); init => _barks = value; }
}

/// <summary>One of <c>ChoiceGetAllResultBesideWithName</c>, <c>ChoiceGetAllResultBesideWithOther</c>.</summary>
public sealed partial class ChoiceGetAllResultBeside : ApiUnion
{
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
public sealed partial class ChoiceGetAllResultCatOrDog : ApiUnion
{
    public ChoiceGetAllResultCatOrDog(Cat value)
        : base(value, JsonCodec.Model<Cat>())
    public bool TryGetCat([NotNullWhen(true)] out Cat? value) => TryGet<Cat>(out value);

    public ChoiceGetAllResultCatOrDog(Dog value)
        : base(value, JsonCodec.Model<Dog>())
    public bool TryGetDog([NotNullWhen(true)] out Dog? value) => TryGet<Dog>(out value);
}

/// <summary>One of <c>string</c>, <c>bool</c>.</summary>
public sealed partial class ChoiceGetAllResultList : ApiUnion
{
    public ChoiceGetAllResultList(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public ChoiceGetAllResultList(bool value)
        : base(value, JsonCodec.Boolean)
    public bool TryGetBoolean(out bool value) => TryGet<bool>(out value);
}

/// <summary>One of <c>string</c>, <c>long</c>.</summary>
public sealed partial class ChoiceGetAllResultTextOrNumber : ApiUnion
{
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
