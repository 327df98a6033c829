/// <summary>An animal.</summary>
public sealed partial class AnimalBase : ApiModel<AnimalBase>
{
    public required AnimalKind Kind { get => Get(_kind, "kind"); set => Set(out _kind, value, "kind"); }
    /// <summary>An animal.</summary>
    public Animal? Friend { get => Get(_friend, "friend"); set => Set(out _friend, value, "friend"); }
}

/// <summary>An animal.</summary>
public sealed partial class CatBase : ApiModel<CatBase>
{
    /// <summary>Always <c>cat</c>.</summary>
    public AnimalKind Kind => Get(_kind, "kind");
    /// <summary>An animal.</summary>
    public Animal? Friend { get => Get(_friend, "friend"); set => Set(out _friend, value, "friend"); }
    public bool? Meows { get => Get(_meows, "meows"); set => Set(out _meows, value, "meows"); }
}

/// <summary>An animal.</summary>
public sealed partial class Dog : ApiModel<Dog>
{
    /// <summary>Always <c>dog</c>.</summary>
    public AnimalKind Kind => Get(_kind, "kind");
    public bool? Barks { get => Get(_barks, "barks"); set => Set(out _barks, value, "barks"); }
    /// <summary>An animal.</summary>
    public Animal? Friend { get => Get(_friend, "friend"); set => Set(out _friend, value, "friend"); }
}

/// <summary>An animal.</summary>
public sealed partial class Lion : ApiModel<Lion>
{
    /// <summary>Always <c>lion</c>.</summary>
    public AnimalKind Kind => Get(_kind, "kind");
    public required string Mane { get => Get(_mane, "mane"); set => Set(out _mane, value, "mane"); }
    /// <summary>An animal.</summary>
    public Animal? Friend { get => Get(_friend, "friend"); set => Set(out _friend, value, "friend"); }
    public bool? Meows { get => Get(_meows, "meows"); set => Set(out _meows, value, "meows"); }
}

/// <summary>An animal.</summary>
public sealed partial class Animal : ApiUnion
{
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
public sealed partial class Cat : ApiUnion
{
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
