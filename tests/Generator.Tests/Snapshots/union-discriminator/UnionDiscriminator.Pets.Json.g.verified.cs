partial class Bird : IApiModel<Bird>
{
        json.Required("kind"u8, ref _kind, JsonCodec.String);
        json.Optional("sings"u8, ref _sings, JsonCodec.Boolean);
        json.Optional("companion"u8, ref _companion, JsonCodec.Union<Pet>());
}
partial class Cat : IApiModel<Cat>
{
        json.Required("kind"u8, ref _kind, JsonCodec.String);
        json.Optional("meows"u8, ref _meows, JsonCodec.Boolean);
}
partial class Dog : IApiModel<Dog>
{
        json.Required("kind"u8, ref _kind, JsonCodec.String);
        json.Optional("barks"u8, ref _barks, JsonCodec.Boolean);
}
partial class Pet : IApiUnion<Pet>
{
    private static readonly UnionCases s_cases = new UnionCases("kind")
        .Add(JsonCodec.Model<Cat>(), "cat", "kitten")
        .Add(JsonCodec.Model<Dog>(), "dog")
        .Add(JsonCodec.Model<Bird>(), "bird");
}
