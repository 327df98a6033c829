public sealed partial class TwoKindsOfJsonAsLd : ApiModel<TwoKindsOfJsonAsLd>
{
    /// <summary>Gets or sets <c>@id</c>.</summary>
    public string? Id { get => Get(_id); init => _id = value; }

        json.OptionalString("@id"u8, ref _id);
}
