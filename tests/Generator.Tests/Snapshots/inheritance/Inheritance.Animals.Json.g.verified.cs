partial class AnimalBase : IApiModel<AnimalBase>
{
        json.Required("kind"u8, ref _kind, JsonCodec.Enum<AnimalKind>());
        json.Optional("friend"u8, ref _friend, JsonCodec.Union<Animal>());
}
partial class CatBase : IApiModel<CatBase>
{
        json.Required("kind"u8, ref _kind, JsonCodec.Enum<AnimalKind>());
        json.Optional("friend"u8, ref _friend, JsonCodec.Union<Animal>());
        json.Optional("meows"u8, ref _meows, JsonCodec.Boolean);
}
partial class Dog : IApiModel<Dog>
{
        json.Required("kind"u8, ref _kind, JsonCodec.Enum<AnimalKind>());
        json.Optional("barks"u8, ref _barks, JsonCodec.Boolean);
        json.Optional("friend"u8, ref _friend, JsonCodec.Union<Animal>());
}
partial class Lion : IApiModel<Lion>
{
        json.Required("kind"u8, ref _kind, JsonCodec.Enum<AnimalKind>());
        json.Required("mane"u8, ref _mane, JsonCodec.String);
        json.Optional("friend"u8, ref _friend, JsonCodec.Union<Animal>());
        json.Optional("meows"u8, ref _meows, JsonCodec.Boolean);
}
partial class Animal : IApiUnion<Animal>
{
    private static readonly UnionCases s_cases = new UnionCases("kind")
        .Add(JsonCodec.Model<CatBase>(), "cat")
        .Add(JsonCodec.Model<Dog>(), "dog")
        .Add(JsonCodec.Model<Lion>(), "lion")
        .Add(JsonCodec.Model<AnimalBase>());
}
partial class Cat : IApiUnion<Cat>
{
    private static readonly UnionCases s_cases = new UnionCases("kind")
        .Add(JsonCodec.Model<Lion>(), "lion")
        .Add(JsonCodec.Model<CatBase>());
}
