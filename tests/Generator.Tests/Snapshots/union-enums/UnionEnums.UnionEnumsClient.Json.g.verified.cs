partial class Things : IApiModel<Things>
{
        json.Optional("model"u8, ref _model, JsonCodec.Enum<ThingsModel>());
        json.Optional("size"u8, ref _size, JsonCodec.Enum<ThingsSize>());
        json.Optional("color"u8, ref _color, JsonCodec.Enum<ThingsColor>());
        json.Optional("level"u8, ref _level, JsonCodec.Enum<Level>());
        json.Optional("choice"u8, ref _choice, JsonCodec.Union<ThingsChoice>());
}

partial class ThingsChoiceObject : IApiModel<ThingsChoiceObject>
{
        json.Required("name"u8, ref _name, JsonCodec.String);
}

partial class ThingsChoice : IApiUnion<ThingsChoice>
{
    private static readonly UnionCases s_cases = new(
        discriminator: null,
        new UnionCase(JsonCodec.Enum<ThingsChoiceValue>()),
        new UnionCase(JsonCodec.Model<ThingsChoiceObject>()));
}
