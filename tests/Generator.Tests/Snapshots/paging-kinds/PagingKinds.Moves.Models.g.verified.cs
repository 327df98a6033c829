public sealed partial class MoveListResult : ApiModel<MoveListResult>
{
    public IReadOnlyList<string>? Moves { get => Get(_moves); init => _moves = value; }

        json.OptionalStrings("moves"u8, ref _moves);
}

/// <summary>The query and header parameters of <c>moves-list</c>.</summary>
public sealed partial class MoveListOptions : RequestOptions
{
    public string? Cursor { get; set; }
}
