public sealed partial class SearchOptions : ApiModel<SearchOptions>
{
    public required string Text { get => Get(_text, "text"); set => Set(out _text, value, "text"); }
}

public sealed partial class SearchPage : ApiModel<SearchPage>
{
    public IReadOnlyList<string>? Results { get => Get(_results, "results"); init => _results = value; }
    public Optional<string?> NextCursor { get => Get(_nextCursor, "next_cursor"); init => _nextCursor = value; }
}
