partial class Cat : IApiModel<Cat>
{
        json.Optional("meows"u8, ref _meows, JsonCodec.Boolean);
}

partial class Choices : IApiModel<Choices>
{
        json.Optional("text_or_number"u8, ref _textOrNumber, JsonCodec.Union<StringOrInt32>());
        json.Optional("cat_or_dog"u8, ref _catOrDog, JsonCodec.Union<ChoicesCatOrDog>());
        json.Optional("always_text"u8, ref _alwaysText, JsonCodec.String);
        json.Optional("one_only"u8, ref _oneOnly, JsonCodec.Model<Cat>());
        json.Optional("list"u8, ref _list, JsonCodec.List(JsonCodec.Union<StringOrBoolean>()));
        json.Optional("beside"u8, ref _beside, JsonCodec.Model<ChoicesBeside>());
        json.Optional("array_and_object"u8, ref _arrayAndObject, JsonCodec.List(JsonCodec.String));
}

partial class ChoicesBeside : IApiModel<ChoicesBeside>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
}

partial class Dog : IApiModel<Dog>
{
        json.Optional("barks"u8, ref _barks, JsonCodec.Boolean);
}

partial class ChoicesCatOrDog : IApiUnion<ChoicesCatOrDog>
{
    private static readonly UnionCases s_cases = new(
        discriminator: null,
        new UnionCase(JsonCodec.Model<Cat>()),
        new UnionCase(JsonCodec.Model<Dog>()));
}

partial class StringOrBoolean : IApiUnion<StringOrBoolean>
{
    private static readonly UnionCases s_cases = new(
        discriminator: null,
        new UnionCase(JsonCodec.String),
        new UnionCase(JsonCodec.Boolean));
}

partial class StringOrInt32 : IApiUnion<StringOrInt32>
{
    private static readonly UnionCases s_cases = new(discriminator: null, new UnionCase(JsonCodec.String), new UnionCase(JsonCodec.Int32));
}
