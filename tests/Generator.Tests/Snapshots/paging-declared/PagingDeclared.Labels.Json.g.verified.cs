partial class LabelListPage : IApiModel<LabelListPage>
{
        json.Optional("labels"u8, ref _labels, JsonCodec.List(JsonCodec.String));
}
