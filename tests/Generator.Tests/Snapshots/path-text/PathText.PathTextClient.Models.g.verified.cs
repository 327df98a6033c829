public sealed partial class FindSizesParameter : ApiModel<FindSizesParameter>
{
    public long? From { get => Get(_from, "from"); init => _from = value; }
}
