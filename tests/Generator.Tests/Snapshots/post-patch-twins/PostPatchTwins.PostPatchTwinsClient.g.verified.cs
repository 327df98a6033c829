/// <summary>A client for One update by two methods.</summary>
public partial class PostPatchTwinsClient : ApiClient
{
        Kinds = new(connection, this);
        Tags = new(connection, this);

    /// <summary>The operations on kinds.</summary>
    public virtual KindsClient Kinds { get; } = null!;
    /// <summary>The operations on tags.</summary>
    public virtual TagsClient Tags { get; } = null!;
}
