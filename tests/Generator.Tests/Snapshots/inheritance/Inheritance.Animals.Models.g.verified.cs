/// <summary>An animal.</summary>
public sealed partial class AnimalBase : ApiModel<AnimalBase>
{
    public required AnimalKind Kind { get => Get(_kind); set => Set(out _kind, value); }
    /// <summary>An animal.</summary>
    public Animal? Friend { get => Get(_friend); set => Set(out _friend, value); }

        json.RequiredEnum("kind"u8, ref _kind);
        json.Optional("friend"u8, ref _friend, JsonCodec.Union<Animal>());
}

/// <summary>An animal.</summary>
public sealed partial class CatBase : ApiModel<CatBase>
{
    /// <summary>Always <c>cat</c>.</summary>
    public AnimalKind Kind => Get(_kind);
    /// <summary>An animal.</summary>
    public Animal? Friend { get => Get(_friend); set => Set(out _friend, value); }
    public bool? Meows { get => Get(_meows); set => Set(out _meows, value); }

        json.RequiredEnum("kind"u8, ref _kind);
        json.Optional("friend"u8, ref _friend, JsonCodec.Union<Animal>());
        json.OptionalBoolean("meows"u8, ref _meows);
}

/// <summary>An animal.</summary>
public sealed partial class Dog : ApiModel<Dog>
{
    /// <summary>Always <c>dog</c>.</summary>
    public AnimalKind Kind => Get(_kind);
    public bool? Barks { get => Get(_barks); set => Set(out _barks, value); }
    /// <summary>An animal.</summary>
    public Animal? Friend { get => Get(_friend); set => Set(out _friend, value); }

        json.RequiredEnum("kind"u8, ref _kind);
        json.OptionalBoolean("barks"u8, ref _barks);
        json.Optional("friend"u8, ref _friend, JsonCodec.Union<Animal>());
}

/// <summary>An animal.</summary>
public sealed partial class Lion : ApiModel<Lion>
{
    /// <summary>Always <c>lion</c>.</summary>
    public AnimalKind Kind => Get(_kind);
    public required string Mane { get => Get(_mane); set => Set(out _mane, value); }
    /// <summary>An animal.</summary>
    public Animal? Friend { get => Get(_friend); set => Set(out _friend, value); }
    public bool? Meows { get => Get(_meows); set => Set(out _meows, value); }

        json.RequiredEnum("kind"u8, ref _kind);
        json.RequiredString("mane"u8, ref _mane);
        json.Optional("friend"u8, ref _friend, JsonCodec.Union<Animal>());
        json.OptionalBoolean("meows"u8, ref _meows);
}

/// <summary>An animal.</summary>
public sealed partial class Animal : ApiUnion, IApiUnion<Animal>
{
    private static readonly UnionCases s_cases = new UnionCases("kind")
        .Add(JsonCodec.Model<CatBase>(), "cat")
        .Add(JsonCodec.Model<Dog>(), "dog")
        .Add(JsonCodec.Model<Lion>(), "lion")
        .Add(JsonCodec.Model<AnimalBase>());

    public Animal(CatBase value)
        : base(value, JsonCodec.Model<CatBase>())
    public bool TryGetCatBase([NotNullWhen(true)] out CatBase? value) => TryGet<CatBase>(out value);

    public Animal(Dog value)
        : base(value, JsonCodec.Model<Dog>())
    public bool TryGetDog([NotNullWhen(true)] out Dog? value) => TryGet<Dog>(out value);

    public Animal(Lion value)
        : base(value, JsonCodec.Model<Lion>())
    public bool TryGetLion([NotNullWhen(true)] out Lion? value) => TryGet<Lion>(out value);

    public Animal(AnimalBase value)
        : base(value, JsonCodec.Model<AnimalBase>())
    public bool TryGetAnimalBase([NotNullWhen(true)] out AnimalBase? value) => TryGet<AnimalBase>(out value);
}

/// <summary>An animal.</summary>
public sealed partial class Cat : ApiUnion, IApiUnion<Cat>
{
    private static readonly UnionCases s_cases = new UnionCases("kind")
        .Add(JsonCodec.Model<Lion>(), "lion")
        .Add(JsonCodec.Model<CatBase>());

    public Cat(Lion value)
        : base(value, JsonCodec.Model<Lion>())
    public bool TryGetLion([NotNullWhen(true)] out Lion? value) => TryGet<Lion>(out value);

    public Cat(CatBase value)
        : base(value, JsonCodec.Model<CatBase>())
    public bool TryGetCatBase([NotNullWhen(true)] out CatBase? value) => TryGet<CatBase>(out value);
}

public readonly partial struct AnimalKind : IOpenEnum<AnimalKind>
{
    /// <summary><c>dog</c></summary>
    public static AnimalKind Dog => new(Values.Dog);
    /// <summary><c>cat</c></summary>
    public static AnimalKind Cat => new(Values.Cat);
}
