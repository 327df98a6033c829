partial class Cat : IApiModel<Cat>
{
        json.Optional("meows"u8, ref _meows, JsonCodec.Boolean);
}
partial class ChoiceGetAllResult : IApiModel<ChoiceGetAllResult>
{
        json.Optional("text_or_number"u8, ref _textOrNumber, JsonCodec.Union<ChoiceGetAllResultTextOrNumber>());
        json.Optional("cat_or_dog"u8, ref _catOrDog, JsonCodec.Union<ChoiceGetAllResultCatOrDog>());
        json.Optional("always_text"u8, ref _alwaysText, JsonCodec.String);
        json.Optional("one_only"u8, ref _oneOnly, JsonCodec.Model<Cat>());
        json.Optional("list"u8, ref _list, JsonCodec.List(JsonCodec.Union<ChoiceGetAllResultList>()));
        json.Optional("beside"u8, ref _beside, JsonCodec.Union<ChoiceGetAllResultBeside>());
        json.Optional("array_and_object"u8, ref _arrayAndObject, JsonCodec.List(JsonCodec.String));
}
partial class ChoiceGetAllResultBesideWithName : IApiModel<ChoiceGetAllResultBesideWithName>
{
        json.Required("name"u8, ref _name, JsonCodec.String);
}
partial class ChoiceGetAllResultBesideWithOther : IApiModel<ChoiceGetAllResultBesideWithOther>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
        json.Optional("other"u8, ref _other, JsonCodec.String);
}
partial class Dog : IApiModel<Dog>
{
        json.Optional("barks"u8, ref _barks, JsonCodec.Boolean);
}
partial class ChoiceGetAllResultBeside : IApiUnion<ChoiceGetAllResultBeside>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Model<ChoiceGetAllResultBesideWithName>())
        .Add(JsonCodec.Model<ChoiceGetAllResultBesideWithOther>());
}
partial class ChoiceGetAllResultCatOrDog : IApiUnion<ChoiceGetAllResultCatOrDog>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Model<Cat>())
        .Add(JsonCodec.Model<Dog>());
}
partial class ChoiceGetAllResultList : IApiUnion<ChoiceGetAllResultList>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Boolean);
}
partial class ChoiceGetAllResultTextOrNumber : IApiUnion<ChoiceGetAllResultTextOrNumber>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);
}
