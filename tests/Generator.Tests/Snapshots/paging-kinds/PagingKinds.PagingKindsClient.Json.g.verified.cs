partial class SearchOptions : IApiModel<SearchOptions>
{
        json.Required("text"u8, ref _text, JsonCodec.String);
}
partial class SearchPage : IApiModel<SearchPage>
{
        json.Optional("results"u8, ref _results, JsonCodec.List(JsonCodec.String));
        json.Optional("next_cursor"u8, ref _nextCursor, JsonCodec.String);
}
