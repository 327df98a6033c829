/// <summary>A client for Two ways to update.</summary>
public partial class PutAndPatchClient : ApiClient
{
        Rules = new(connection, this);

    /// <summary>The operations on rules.</summary>
    public virtual RulesClient Rules { get; } = null!;
}
