partial class Move : IApiModel<Move>
{
        json.Optional("moves"u8, ref _moves, JsonCodec.List(JsonCodec.String));
}
