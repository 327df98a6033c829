/// <summary>A client for One update by two methods.</summary>
public partial class PostPatchTwinsClient : ApiClient, IApiClient<PostPatchTwinsClient, PostPatchTwinsClientOptions>
{
        Kinds = new(connection, this);
        Tags = new(connection, this);

    public virtual KindsClient Kinds { get; } = null!;
    public virtual TagsClient Tags { get; } = null!;
}
