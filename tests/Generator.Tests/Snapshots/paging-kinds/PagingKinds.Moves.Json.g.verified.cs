partial class MoveListResult : IApiModel<MoveListResult>
{
        json.Optional("moves"u8, ref _moves, JsonCodec.List(JsonCodec.String));
}
