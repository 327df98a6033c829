/// <summary>A client for Numbers.</summary>
public partial class IntegerFormatsClient : ApiClient
{
        Numbers = new(connection, this);

    /// <summary>The operations on numbers.</summary>
    public virtual NumbersClient Numbers { get; } = null!;
}
