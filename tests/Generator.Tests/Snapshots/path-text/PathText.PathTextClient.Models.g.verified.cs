public sealed partial class FindSizesParameter : ApiModel
{
    public long? From { get => Get(_from, "from"); init => _from = value; }
}
