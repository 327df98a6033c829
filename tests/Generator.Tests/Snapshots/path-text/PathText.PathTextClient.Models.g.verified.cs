public sealed partial class FindSizesParameter : ApiModel
{
    public int? From { get => Get(_from, "from"); init => _from = value; }
}
