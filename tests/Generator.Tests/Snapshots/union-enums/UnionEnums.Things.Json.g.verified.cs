partial class ThingGetAllResult : IApiModel<ThingGetAllResult>
{
        json.Optional("model"u8, ref _model, JsonCodec.Enum<ThingModel>());
        json.Optional("size"u8, ref _size, JsonCodec.Enum<ThingSizeValue>());
        json.Optional("color"u8, ref _color, JsonCodec.Enum<ThingColor>());
        json.Optional("level"u8, ref _level, JsonCodec.Enum<Level>());
        json.Optional("choice"u8, ref _choice, JsonCodec.Union<ThingGetAllResultChoice>());
}
partial class ThingGetAllResultChoiceWithName : IApiModel<ThingGetAllResultChoiceWithName>
{
        json.Required("name"u8, ref _name, JsonCodec.String);
}
partial class ThingGetAllResultChoice : IApiUnion<ThingGetAllResultChoice>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Enum<ThingChoiceValue>())
        .Add(JsonCodec.Model<ThingGetAllResultChoiceWithName>());
}
